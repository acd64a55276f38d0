import {expect} from '@open-wc/testing';
import {catalogues, sentencesOf} from './catalogues.js';

/** Words that reproach, refuse or talk like a machine; published lists of words staff must not use. */
const forbidden = {
  zh: [
    '不知道',
    '我不管',
    '不归我管',
    '不歸我管',
    '急什么',
    '急什麼',
    '不是告诉您了吗',
    '不是告訴您了嗎',
    '怎么还不明白',
    '怎麼還不明白',
    '有完没完',
    '有完沒完',
    '有本事告去',
    '机器坏了又不是我的原因',
    '機器壞了又不是我的原因',
    '您错了',
    '您錯了',
    '您没有按要求',
    '您沒有按要求',
    '无理',
    '無理',
    '不可能',
    '非法输入',
    '非法輸入',
    '必须',
    '必須',
    '停水停电催费',
    '停水停電催費',
  ],
  en: [
    'sorry if',
    'you felt',
    'you failed',
    'invalid',
    'illegal',
    'as already explained',
    'not our responsibility',
    'calm down',
  ],
} as const;

describe('the wording', () => {
  for (const {name, lang, load} of catalogues) {
    it(`of ${name} keeps to what may be said to owners`, async () => {
      const words: readonly string[] = forbidden[lang === 'en' ? 'en' : 'zh'];
      const texts = sentencesOf(await load(), 3).map(({text}) => text.toLowerCase());
      expect(words.filter((word) => texts.some((text) => text.includes(word)))).to.deep.equal([]);
    });

    it(`of ${name} uses what it is given`, async () => {
      const filled = sentencesOf(await load()).filter(({slots}) => slots > 0);
      const unused = filled.filter(({text, slots}) =>
        // A number cannot be marked; its use shows in another text for another number.
        ['⟦1⟧', '⟦2⟧', '⟦3⟧'].slice(0, slots).some((slot) => !text.includes(slot)),
      );
      const [one, five] = [sentencesOf(await load(), 1), sentencesOf(await load(), 5)];
      const textOf = (sentences: typeof one, path: string) =>
        sentences.find((sentence) => sentence.path === path)?.text;
      expect(unused.filter(({path}) => textOf(one, path) === textOf(five, path))).to.deep.equal([]);
      expect(filled.length).to.be.greaterThan(0);
    });

    if (lang !== 'en') {
      it(`of ${name} says 您, never 你`, async () => {
        expect(
          sentencesOf(await load())
            .map(({text}) => text)
            .join(),
        ).not.to.contain('你');
      });
    }
  }
});
