import {askedAbout} from '../../src/messages/asked-about.js';
import {attachments} from '../../src/messages/attachments.js';
import {common} from '../../src/messages/common.js';
import {contacts} from '../../src/messages/contacts.js';
import {feeBreakdown} from '../../src/messages/fee-breakdown.js';
import {feedbackStatus} from '../../src/messages/feedback-status.js';
import {following} from '../../src/messages/following.js';
import {
  loadMessages,
  type FormalLanguage,
  type FullLanguage,
  type Language,
  type Messages,
  type Texts,
  type Tone,
  type Topic,
  type TopicName,
} from '../../src/messages/index.js';
import {inquiryDetails} from '../../src/messages/inquiry-details.js';
import {inquiryForm} from '../../src/messages/inquiry-form.js';
import {inquiryHelp} from '../../src/messages/inquiry-help.js';
import {inquiryQuestions} from '../../src/messages/inquiry-questions.js';
import {meetings} from '../../src/messages/meetings.js';
import {noticeBoard} from '../../src/messages/notice-board.js';
import {outbox} from '../../src/messages/outbox.js';
import {readAloud} from '../../src/messages/read-aloud.js';
import {requestReceipt} from '../../src/messages/request-receipt.js';
import {serviceReport} from '../../src/messages/service-report.js';
import {serviceStandards} from '../../src/messages/service-standards.js';
import {survey} from '../../src/messages/survey.js';
import {textSize} from '../../src/messages/text-size.js';

/** The languages that speak in both tones. */
export const languages: readonly FullLanguage[] = ['en', 'zh-Hans', 'zh-Hant'];
/** Those that speak formally alone. */
export const formalLanguages: readonly FormalLanguage[] = ['ar', 'de', 'es', 'fr', 'ja', 'ko'];
export const tones: readonly Tone[] = ['formal', 'friendly'];

/** Every subject there are texts on. */
export const topics: Readonly<Record<TopicName, Topic<Texts>>> = {
  'asked-about': askedAbout,
  attachments,
  common,
  contacts,
  'fee-breakdown': feeBreakdown,
  'feedback-status': feedbackStatus,
  following,
  'inquiry-details': inquiryDetails,
  'inquiry-form': inquiryForm,
  'inquiry-help': inquiryHelp,
  'inquiry-questions': inquiryQuestions,
  meetings,
  'notice-board': noticeBoard,
  outbox,
  'read-aloud': readAloud,
  'request-receipt': requestReceipt,
  'service-report': serviceReport,
  'service-standards': serviceStandards,
  survey,
  'text-size': textSize,
};

/** One catalogue as it is loaded by a widget. */
export interface Catalogue {
  readonly name: string;
  readonly topic: TopicName;
  readonly lang: Language;
  readonly load: () => Promise<Messages>;
}

const catalogue = (topic: TopicName, lang: Language, tone: Tone): Catalogue => ({
  name: `${topic}, ${lang}, ${tone}`,
  topic,
  lang,
  load: () => loadMessages(topics[topic], {lang, tone}),
});

export const catalogues: readonly Catalogue[] = (Object.keys(topics) as TopicName[]).flatMap(
  (topic) => [
    ...languages.flatMap((lang) => tones.map((tone) => catalogue(topic, lang, tone))),
    ...formalLanguages.map((lang) => catalogue(topic, lang, 'formal')),
  ],
);

/** What a slot is filled with to see whether it is used. */
export const slots = ['⟦1⟧', '⟦2⟧', '⟦3⟧'] as const;

/** One text of a catalogue, with its slots filled in. */
export interface Sentence {
  readonly path: string;
  readonly text: string;
  /** How many slots it has. */
  readonly slots: number;
}

/** Every text of a catalogue. Slots are filled with marks, or with `number` where one is given. */
export const sentencesOf = (
  texts: object,
  number?: number,
  path: readonly string[] = [],
): readonly Sentence[] =>
  Object.entries(texts).flatMap(([key, value]: [string, unknown]): readonly Sentence[] => {
    const here = [...path, key];
    if (typeof value === 'object' && value !== null) return sentencesOf(value, number, here);
    if (typeof value !== 'function') {
      return [{path: here.join('.'), text: String(value), slots: 0}];
    }
    const count = value.length;
    const fillings = slots.slice(0, count).map((slot, index) => (number ?? 0) + index || slot);
    const say = value as (...fillings: readonly unknown[]) => string | undefined;
    const text = say(...fillings);
    // One that knows the words for a closed list of names has none for a mark.
    return text === undefined ? [] : [{path: here.join('.'), text, slots: count}];
  });
