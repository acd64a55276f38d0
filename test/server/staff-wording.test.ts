import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {DeskRequest} from '../../demo/desk/api.js';
import {filledPhrase} from '../../demo/desk/phrases.js';
import {forbiddenWords} from '../../demo/desk/wording.js';
import {phrases, type Phrase} from '../../demo/server/desk/phrases/phrases.js';
import {english} from '../../demo/server/requests/wording/en.js';
import {simplifiedChinese} from '../../demo/server/requests/wording/zh-hans.js';
import {traditionalChinese} from '../../demo/server/requests/wording/zh-hant.js';
import type {Facts, Wording} from '../../demo/server/requests/wording/wording.js';

/** What an owner must be told at each moment, whatever the words: the domain's own list. */
const wanted: Readonly<Record<Phrase['action'], readonly string[]>> = {
  accepted: ['handler', 'time'],
  transferred: ['handler', 'phone'],
  delayed: ['reason', 'new'],
  declined: ['reason', 'alternative', 'escalation'],
  resolved: ['result'],
};

const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;
const tones = ['formal', 'friendly'] as const;

const forbiddenIn = (text: string, lang: string): readonly string[] =>
  forbiddenWords[lang === 'en' ? 'en' : 'zh'].filter((word) => text.toLowerCase().includes(word));

test('staff find an opening for every moment, in every language and tone an owner may wish', () => {
  const moments = Object.keys(wanted).flatMap((action) =>
    languages.flatMap((lang) => tones.map((tone) => `${action} ${lang} ${tone}`)),
  );
  const found = phrases.map(({action, lang, tone}) => `${action} ${lang} ${tone}`);
  assert.deepEqual([...found].sort(), moments.sort());
});

test('no opening leaves out what the owner must be told', () => {
  const missing = phrases.flatMap(({action, lang, tone, text, requiredSlots}) =>
    wanted[action]
      .filter((slot) => !text.includes(`{${slot}}`) || !requiredSlots.includes(slot))
      .map((slot) => `${action} ${lang} ${tone}: ${slot}`),
  );
  assert.deepEqual(missing, []);
});

test('every opening keeps to what may be said to owners', () => {
  const found = phrases.flatMap(({action, lang, tone, text}) =>
    forbiddenIn(text, lang).map((word) => `${action} ${lang} ${tone}: ${word}`),
  );
  assert.deepEqual(found, []);
  const familiar = phrases.filter(({lang, text}) => lang !== 'en' && text.includes('你'));
  assert.deepEqual(familiar, []);
});

test('what staff wrote as a sentence becomes part of ours, ended once', () => {
  const shown = {request: {}, contact: {}} as unknown as DeskRequest;
  const filledWith = (reason: string, lang: string) => {
    const phrase = phrases.find(
      (one) => one.action === 'declined' && one.lang === lang && one.tone === 'formal',
    );
    assert.notEqual(phrase, undefined);
    const {requiredSlots, ...opening} = phrase as Phrase;
    const filled = {...opening, requiredSlots: [...requiredSlots]};
    return filledPhrase(filled, {shown, values: {refusalReason: reason}, staff: []});
  };
  assert.match(
    filledWith('The pipe is old. It leaks. ', 'en'),
    /The pipe is old\. It leaks\. Basis/,
  );
  assert.match(filledWith('管道老化。', 'zh-Hans'), /管道老化；/);
});

const facts: Facts = {
  name: 'Zhou Min',
  reference: 'GY-261130-0001',
  phone: '021-5550 0100',
  expected: '1 December 2026',
  handler: {name: 'Chen Wei', phone: '021-5550 0101'},
  appointment: {at: '2 December 2026', place: 'Gate'},
  mergedInto: 'GY-261130-0000',
};

const sentencesOf = ({received, next, withdrawn, labels}: Wording): readonly string[] => [
  ...Object.values(labels),
  ...Object.values(withdrawn),
  ...[...Object.values(received), ...Object.values(next)].flatMap((byTone) =>
    tones.flatMap((tone) => [byTone[tone](facts), byTone[tone]({reference: facts.reference})]),
  ),
];

test('what the backend says by itself keeps to it too, whatever is known of a request', () => {
  const own = {'zh-Hans': simplifiedChinese, 'zh-Hant': traditionalChinese, en: english};
  for (const [lang, wording] of Object.entries(own)) {
    const sentences = sentencesOf(wording);
    assert.deepEqual(
      sentences.flatMap((text) => forbiddenIn(text, lang)),
      [],
    );
    assert.deepEqual(
      sentences.filter((text) => /undefined|\{|\}/.test(text)),
      [],
    );
    if (lang !== 'en')
      assert.deepEqual(
        sentences.filter((text) => text.includes('你')),
        [],
      );
  }
});
