import type * as askedAbout from './en/asked-about.js';
import type * as attachments from './en/attachments.js';
import type * as common from './en/common.js';
import type * as contacts from './en/contacts.js';
import type * as feeBreakdown from './en/fee-breakdown.js';
import type * as feedbackStatus from './en/feedback-status.js';
import type * as following from './en/following.js';
import type * as inquiryDetails from './en/inquiry-details.js';
import type * as inquiryForm from './en/inquiry-form.js';
import type * as inquiryHelp from './en/inquiry-help.js';
import type * as inquiryQuestions from './en/inquiry-questions.js';
import type * as meetings from './en/meetings.js';
import type * as noticeBoard from './en/notice-board.js';
import type * as outbox from './en/outbox.js';
import type * as readAloud from './en/read-aloud.js';
import type * as requestReceipt from './en/request-receipt.js';
import type * as serviceReport from './en/service-report.js';
import type * as serviceStandards from './en/service-standards.js';
import type * as survey from './en/survey.js';
import type * as textSize from './en/text-size.js';

/** How owners are addressed: `formal` as one writes to the elderly, `friendly` more freely. */
export type Tone = 'formal' | 'friendly';

/** A language that is spoken in both tones. */
export type FullLanguage = 'en' | 'zh-Hans' | 'zh-Hant';

/** A language that is spoken formally alone; see `more-languages.ts`. */
export type FormalLanguage = 'ar' | 'de' | 'es' | 'fr' | 'ja' | 'ko';

/** A language there are texts in. */
export type Language = FullLanguage | FormalLanguage;

/** The subjects there are texts on, by the name of their files. */
export interface TopicShapes {
  readonly 'asked-about': typeof askedAbout;
  readonly attachments: typeof attachments;
  readonly common: typeof common;
  readonly contacts: typeof contacts;
  readonly 'fee-breakdown': typeof feeBreakdown;
  readonly 'feedback-status': typeof feedbackStatus;
  readonly following: typeof following;
  readonly 'inquiry-details': typeof inquiryDetails;
  readonly 'inquiry-form': typeof inquiryForm;
  readonly 'inquiry-help': typeof inquiryHelp;
  readonly 'inquiry-questions': typeof inquiryQuestions;
  readonly meetings: typeof meetings;
  readonly 'notice-board': typeof noticeBoard;
  readonly outbox: typeof outbox;
  readonly 'read-aloud': typeof readAloud;
  readonly 'request-receipt': typeof requestReceipt;
  readonly 'service-report': typeof serviceReport;
  readonly 'service-standards': typeof serviceStandards;
  readonly survey: typeof survey;
  readonly 'text-size': typeof textSize;
}

export type TopicName = keyof TopicShapes;

/** What a file of texts holds. English is the measure for every other language. */
export interface Texts {
  /** Words that do not depend on the tone. */
  readonly terms: object;
  /** Sentences. */
  readonly formal: object;
}

/** The texts on one subject, in one tone. */
export type Loaded<T extends Texts> = Pick<T, 'terms' | 'formal'> & {
  /** How they are written, where it is not as asked for. */
  readonly script?: Script;
};

/** The language of texts, and where their lines begin. */
export interface Script {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * Where the texts on one subject are: fetched in the page's language, and no others. Those of the
 * friendly tone and of more languages are found by the name; see `other-words.ts`.
 */
export type Topic<T extends Texts> = {readonly name: TopicName} & Readonly<
  Record<FullLanguage, () => Promise<T>>
>;

/** The texts one widget needs, in one language and one tone. */
export interface Messages<T extends Texts = Texts> extends Script {
  /** Words that do not depend on the tone. */
  readonly terms: (typeof common)['terms'] & T['terms'];
  /** Sentences, in the tone wanted. */
  readonly say: (typeof common)['formal'] & T['formal'];
}
