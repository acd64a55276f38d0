import type {RequestState} from '../../../../src/contract/request-lifecycle.js';
import {english} from './en.js';
import {simplifiedChinese} from './zh-hans.js';
import {traditionalChinese} from './zh-hant.js';

export type Tone = 'formal' | 'friendly';

/** What a sentence may speak of. Nothing here is invented: absent facts are left unsaid. */
export interface Facts {
  readonly name?: string | undefined;
  readonly reference: string;
  /** The service centre's number. */
  readonly phone?: string | undefined;
  /** The published or promised time, written out. */
  readonly expected?: string | undefined;
  readonly handler?: {readonly name: string; readonly phone?: string} | undefined;
  readonly appointment?: {readonly at: string; readonly place: string} | undefined;
  readonly mergedInto?: string | undefined;
}

type Sentence = (facts: Facts) => string;

/** How the matter sounds: something hurts, somebody is thanked, or neither. */
export type Mood = 'trouble' | 'praise' | 'plain';

/** One language. A state or tone that is missing does not compile. */
export interface Wording {
  readonly labels: Readonly<Record<RequestState, string>>;
  readonly received: Readonly<Record<Mood, Readonly<Record<Tone, Sentence>>>>;
  /** What stands in the record when the owner takes a request back. */
  readonly withdrawn: Readonly<Record<Tone, string>>;
  readonly next: Readonly<
    Record<Exclude<RequestState, 'submitted'>, Readonly<Record<Tone, Sentence>>>
  >;
}

const wordings: Readonly<Record<string, Wording>> = {
  'zh-Hans': simplifiedChinese,
  'zh-Hant': traditionalChinese,
  en: english,
};

/** The wording of a language the community publishes in; English for one we have no words in. */
export const wordingFor = (lang: string): Wording => wordings[lang] ?? english;

/** The language of that wording. */
export const wordedIn = (lang: string): string => (lang in wordings ? lang : 'en');

const troubles = ['repair', 'repair_common', 'complaint', 'fee_objection'];

export const moodOf = (serviceKind: string): Mood =>
  serviceKind === 'praise' ? 'praise' : troubles.includes(serviceKind) ? 'trouble' : 'plain';
