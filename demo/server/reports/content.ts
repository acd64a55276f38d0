import type {Localized} from '../languages.js';

/** One figure; without a value where it is too small, or where there is nothing to count. */
export interface Figure {
  readonly value?: string;
  readonly n?: number;
  readonly suppressed: boolean;
}

/** The figures of one period, by the ids of the rows they stand in. */
export interface PeriodFigures {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly kinds: Readonly<Record<string, Figure>>;
  readonly standards: Readonly<Record<string, Figure>>;
}

/** What is published of a joint review. */
export interface ReviewExtract {
  readonly heldAt?: string;
  readonly participants: readonly string[];
  readonly findings: readonly string[];
  readonly actions: readonly {
    readonly text: string;
    readonly owner?: string;
    readonly dueAt?: string;
    readonly status?: string;
  }[];
}

/** A report as it was published: the figures never change afterwards. */
export interface ReportContent {
  readonly threshold: number;
  readonly current: PeriodFigures;
  /** Of the period before, as the records stood on publication. */
  readonly previous: PeriodFigures;
  /** The promises as they were published then. */
  readonly promises: Readonly<Record<string, {readonly text: Localized; readonly hours: number}>>;
  readonly comment?: Localized;
  readonly review?: ReviewExtract;
}
