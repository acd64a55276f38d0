import type {InquiryFormMessages} from '../../messages/inquiry-form.js';

/** What the owner has entered so far, as typed. */
export interface InquiryDraft {
  readonly description: string;
  readonly serviceCode: string;
  readonly placeId: string;
  readonly detail: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly consent: boolean;
}

export type InquiryField = keyof InquiryDraft;

type ProblemWords = InquiryFormMessages['say']['problems'];
/** Which kind words stand beside a field. */
export type Problem = keyof ProblemWords;
export type Problems = Readonly<Partial<Record<InquiryField, Problem>>>;

/** The contract's limits, in Unicode code points. */
export const limits = {description: 4000, detail: 200, name: 100} as const;

export const emptyDraft: InquiryDraft = {
  description: '',
  serviceCode: '',
  placeId: '',
  detail: '',
  name: '',
  phone: '',
  email: '',
  consent: false,
};

/** Code points, as the contract counts: an emoji is one. */
export const lengthOf = (text: string): number => [...text].length;

/** The words beside a field; none while all is well. */
export function wordProblem(
  problem: Problem | undefined,
  words: ProblemWords,
  draft: InquiryDraft,
): string | undefined {
  if (!problem) return undefined;
  return problem === 'descriptionLength'
    ? words.descriptionLength(lengthOf(draft.description) - limits.description)
    : words[problem];
}
