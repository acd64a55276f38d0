import {expect} from '@open-wc/testing';
import {portalErrorKinds} from '../../src/client/portal-error.js';
import {requestStates} from '../../src/contract/index.js';
import {feedbackStatus} from '../../src/messages/feedback-status.js';
import {loadMessages} from '../../src/messages/index.js';
import {catalogues, languages, sentencesOf, tones} from './catalogues.js';

/** The only text that may be empty: Chinese puts nothing between two sentences. */
const mayBeEmpty = 'say.sentenceGap';

const wordings = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
  const paths = new Map<string, readonly string[]>();
  for (const {name, load} of catalogues) {
    paths.set(
      name,
      sentencesOf(await load())
        .map(({path}) => path)
        .sort(),
    );
  }
  return paths;
};

describe('the catalogues', () => {
  for (const {name, load} of catalogues) {
    it(`leave no text of ${name} empty`, async () => {
      const empty = sentencesOf(await load()).filter(
        ({path, text}) => text.trim() === '' && path !== mayBeEmpty,
      );
      expect(empty).to.deep.equal([]);
    });

    it(`say nothing technical in ${name}`, async () => {
      const texts = sentencesOf(await load(), 7).map(({text}) => text);
      expect(texts.filter((text) => /undefined|null|NaN|\[object|\$\{|function/.test(text))).to.eql(
        [],
      );
    });
  }

  it('say the same things in every language and tone', async () => {
    const paths = await wordings();
    for (const topic of [
      'feedbackStatus',
      'following',
      'inquiryDetails',
      'inquiryForm',
      'noticeBoard',
      'requestReceipt',
    ]) {
      const measure = paths.get(`${topic}, en, formal`);
      for (const lang of languages) {
        for (const tone of tones) {
          const path = `${topic}, ${lang}, ${tone}`;
          expect([path, paths.get(path)]).to.deep.equal([path, measure]);
        }
      }
    }
  });

  for (const lang of languages) {
    for (const tone of tones) {
      it(`have a word for every kind of failure and every state in ${lang}, ${tone}`, async () => {
        const {say, terms} = await loadMessages(feedbackStatus, lang, tone);
        expect(Object.keys(say.errors)).to.have.members([...portalErrorKinds]);
        expect(Object.keys(terms.states)).to.have.members([...requestStates]);
      });
    }

    it(`speak differently to friends in ${lang}`, async () => {
      const [formal, friendly] = await Promise.all(
        tones.map((tone) => loadMessages(feedbackStatus, lang, tone)),
      );
      expect(friendly?.say.opening).not.to.equal(formal?.say.opening);
      expect(friendly?.terms).to.deep.equal(formal?.terms);
    });
  }
});
