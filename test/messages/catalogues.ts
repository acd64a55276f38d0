import {attachments} from '../../src/messages/attachments.js';
import {contacts} from '../../src/messages/contacts.js';
import {feedbackStatus} from '../../src/messages/feedback-status.js';
import {following} from '../../src/messages/following.js';
import {
  loadMessages,
  type Language,
  type Messages,
  type Texts,
  type Tone,
  type Topic,
} from '../../src/messages/index.js';
import {inquiryDetails} from '../../src/messages/inquiry-details.js';
import {inquiryHelp} from '../../src/messages/inquiry-help.js';
import {inquiryQuestions} from '../../src/messages/inquiry-questions.js';
import {inquiryForm} from '../../src/messages/inquiry-form.js';
import {meetings} from '../../src/messages/meetings.js';
import {noticeBoard} from '../../src/messages/notice-board.js';
import {outbox} from '../../src/messages/outbox.js';
import {readAloud} from '../../src/messages/read-aloud.js';
import {textSize} from '../../src/messages/text-size.js';
import {serviceReport} from '../../src/messages/service-report.js';
import {serviceStandards} from '../../src/messages/service-standards.js';
import {requestReceipt} from '../../src/messages/request-receipt.js';

import {survey} from '../../src/messages/survey.js';

export const languages: readonly Language[] = ['en', 'zh-Hans', 'zh-Hant'];
export const tones: readonly Tone[] = ['formal', 'friendly'];

const topics: Readonly<Record<string, Topic<Texts>>> = {
  meetings,
  serviceReport,
  survey,
  attachments,
  contacts,
  feedbackStatus,
  following,
  inquiryDetails,
  inquiryForm,
  inquiryHelp,
  inquiryQuestions,
  noticeBoard,
  outbox,
  requestReceipt,
  serviceStandards,
  readAloud,
  textSize,
};

/** One catalogue as it is loaded by a widget. */
export interface Catalogue {
  readonly name: string;
  readonly lang: Language;
  readonly tone: Tone;
  readonly load: () => Promise<Messages>;
}

export const catalogues: readonly Catalogue[] = Object.entries(topics).flatMap(([topic, texts]) =>
  languages.flatMap((lang) =>
    tones.map((tone) => ({
      name: `${topic}, ${lang}, ${tone}`,
      lang,
      tone,
      load: () => loadMessages(texts, lang, tone),
    })),
  ),
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
    const say = value as (...fillings: readonly unknown[]) => string;
    return [{path: here.join('.'), text: say(...fillings), slots: count}];
  });
