import {expect} from '@open-wc/testing';
import {loadMessages, matchLanguage, type Language} from '../../src/messages/index.js';
import * as ar from '../../src/messages/ar/units.js';
import * as de from '../../src/messages/de/units.js';
import * as en from '../../src/messages/en/units.js';
import * as es from '../../src/messages/es/units.js';
import * as fr from '../../src/messages/fr/units.js';
import {inquiryForm} from '../../src/messages/inquiry-form.js';
import {meetings} from '../../src/messages/meetings.js';
import {noticeBoard} from '../../src/messages/notice-board.js';

const table: readonly (readonly [asked: string, served: Language])[] = [
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hans', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['zh-Hant', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['ZH_tw', 'zh-Hant'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['EN_us', 'en'],
  ['de', 'de'],
  ['de-AT', 'de'],
  ['ja-JP', 'ja'],
  ['KO_kr', 'ko'],
  ['ar-EG', 'ar'],
  ['es-419', 'es'],
  ['fr-CA', 'fr'],
  ['arc', 'en'],
  ['it', 'en'],
  ['', 'en'],
  ['-', 'en'],
  ['zhx', 'en'],
  ['nonsense of all kinds', 'en'],
];

describe('the language that serves a page', () => {
  for (const [asked, served] of table) {
    it(`in “${asked}” is ${served}`, () => {
      expect(matchLanguage(asked)).to.equal(served);
    });

    it(`in “${asked}” names itself`, async () => {
      expect((await loadMessages(noticeBoard, {lang: asked, tone: 'formal'})).lang).to.equal(
        served,
      );
    });
  }
});

describe('counting in words', () => {
  const own = {ar, de, en, es, fr};
  for (const [lang, {plural}] of Object.entries(own)) {
    it(`chooses the form the browser would, in ${lang}`, () => {
      const rules = new Intl.PluralRules(lang);
      const forms = {
        zero: 'zero',
        one: 'one',
        two: 'two',
        few: 'few',
        many: 'many',
        other: 'other',
      };
      const numbers = [...Array(1200).keys()];
      expect(numbers.map((number) => plural(number, forms))).to.deep.equal(
        numbers.map((number) => rules.select(number)),
      );
    });
  }

  it('has the six forms of Arabic', async () => {
    const {terms} = await loadMessages(meetings, {lang: 'ar', tone: 'formal'});
    expect([0, 1, 2, 3, 11, 100].map((left) => terms.seats(left, 200))).to.deep.equal([
      'لم يبق أي مقعد من أصل 200.',
      'بقي مقعد واحد من أصل 200.',
      'بقي مقعدان من أصل 200.',
      'بقيت 3 مقاعد من أصل 200.',
      'بقي 11 مقعدًا من أصل 200.',
      'بقي 100 مقعد من أصل 200.',
    ]);
  });

  it('groups digits as the language does', async () => {
    const say = await Promise.all(
      ['de', 'es', 'fr', 'ar', 'ja', 'ko'].map((lang) =>
        loadMessages(inquiryForm, {lang, tone: 'formal'}),
      ),
    );
    expect(say.map(({terms}) => terms.characters(3999, 14000))).to.deep.equal([
      '3.999 von 14.000 Zeichen',
      '3999 de 14.000 caracteres',
      '3 999 sur 14 000 caractères'.replace(/(\d) (\d)/g, '$1\u202f$2'),
      '3,999 من 14,000 حرف',
      '14,000文字中3,999文字',
      '14,000자 중 3,999자',
    ]);
  });

  it('knows one from several in English', async () => {
    const {say, terms} = await loadMessages(inquiryForm, {lang: 'en', tone: 'formal'});
    expect([say.summary(1), say.summary(2)].map((text) => text.slice(0, 15))).to.deep.equal([
      '1 entry needs a',
      '2 entries need ',
    ]);
    expect(terms.characters(3999, 4000)).to.equal('3,999 of 4,000 characters');
    expect(say.problems.descriptionLength(1)).to.contain('1 character longer');
    expect(say.problems.descriptionLength(1200)).to.contain('1,200 characters longer');
  });

  it('speaks of seconds up to a minute and a half, then of whole minutes', async () => {
    const {say} = await loadMessages(inquiryForm, {lang: 'en', tone: 'formal'});
    expect([1, 2, 89, 90, 3600].map(say.waitSeconds)).to.deep.equal([
      'Please wait about 1 second.',
      'Please wait about 2 seconds.',
      'Please wait about 89 seconds.',
      'Please wait about 2 minutes.',
      'Please wait about 60 minutes.',
    ]);
  });

  it('has one form for all in Chinese', async () => {
    const {say} = await loadMessages(inquiryForm, {lang: 'zh-CN', tone: 'formal'});
    expect([say.summary(1), say.summary(2), say.waitSeconds(60), say.waitSeconds(120)]).to.eql([
      '有 1 处需要请您再看一下。您填写的内容都还在。',
      '有 2 处需要请您再看一下。您填写的内容都还在。',
      '请您等候约 60 秒。',
      '请您等候约 2 分钟。',
    ]);
  });
});
