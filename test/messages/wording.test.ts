import {expect} from '@open-wc/testing';
import {forbiddenWords} from '../../demo/desk/wording.js';
import {catalogues, sentencesOf} from './catalogues.js';

const isChinese = (lang: string): lang is 'zh-Hans' | 'zh-Hant' => lang.startsWith('zh');

/** It chooses among words of its own by what it is given. */
const knowsNames = 'terms.formulas.rate';

describe('the wording', () => {
  for (const {name, lang, load} of catalogues) {
    it(`of ${name} keeps to what may be said to owners`, async () => {
      const words: readonly string[] = forbiddenWords[isChinese(lang) ? 'zh' : lang];
      const texts = sentencesOf(await load(), 3).map(({text}) => text.toLowerCase());
      expect(words.filter((word) => texts.some((text) => text.includes(word)))).to.deep.equal([]);
    });

    it(`of ${name} uses what it is given`, async () => {
      const filled = sentencesOf(await load()).filter(
        ({path, slots}) => slots > 0 && path !== knowsNames,
      );
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

    if (isChinese(lang)) {
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
