import type {Localized} from '../languages.js';

/** One answer, as it was sent. */
export interface Answer {
  readonly questionId: string;
  readonly values?: readonly string[];
  readonly text?: string;
}

export const questionTypes = ['scale', 'nps', 'single', 'multiple', 'text'] as const;
export type QuestionType = (typeof questionTypes)[number];

export interface Question {
  readonly id: string;
  readonly type: QuestionType;
  readonly title: Localized;
  readonly hint?: Localized;
  readonly dimension?: Localized;
  readonly required?: boolean;
  readonly options?: readonly {readonly id: string; readonly label: Localized}[];
  readonly showIf?: {readonly questionId: string; readonly anyOf: readonly string[]};
}

/** What a round asks, and of whom. */
export interface SurveyContent {
  readonly title: Localized;
  readonly period?: Localized;
  readonly intro?: Localized;
  readonly audience?: Localized;
  readonly confidentialTo?: Localized;
  readonly minutes?: number;
  /** How many households are asked. */
  readonly invited?: number;
  /** When the results are meant to be published. */
  readonly resultsExpectedAt?: string;
  readonly questions: readonly Question[];
  /** The question whose options are the groups results are shown by. */
  readonly groupBy?: string;
}

/** What one question's answers come to; without figures where too few answered. */
export interface QuestionFigures {
  readonly questionId: string;
  readonly suppressed: boolean;
  readonly n?: number;
  readonly noExperience?: number;
  readonly satisfactionRate?: string;
  readonly mean?: string;
  readonly nps?: string;
  readonly distribution?: readonly {
    readonly value: string;
    readonly count: number;
    readonly percent: string;
  }[];
  readonly groups?: readonly (GroupFigures & {readonly id: string})[];
}

export interface GroupFigures {
  readonly suppressed: boolean;
  readonly n?: number;
  readonly satisfactionRate?: string;
  readonly mean?: string;
  readonly nps?: string;
}

/** Where something the firm did can be read up. */
export interface ActionLink {
  readonly kind: 'notice' | 'fee-line';
  readonly objectId: string;
}

/** Published results: the figures, and what was heard and done. */
export interface ResultsContent {
  readonly answered: number;
  readonly figures: readonly QuestionFigures[];
  readonly heard?: Localized;
  readonly method?: Localized;
  readonly actions: readonly {
    readonly said: Localized;
    readonly did: Localized;
    readonly links?: readonly ActionLink[];
  }[];
}
