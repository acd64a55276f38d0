import {expect} from '@open-wc/testing';
import {portalErrorKinds} from '../../src/client/portal-error.js';
import {requestStates} from '../../src/contract/index.js';
import {feedbackStatus} from '../../src/messages/feedback-status.js';
import {loadMessages} from '../../src/messages/index.js';
import {catalogues, languages, sentencesOf, tones, topics, type Sentence} from './catalogues.js';

/** The only text that may be empty: Chinese and Japanese put nothing between two sentences. */
const mayBeEmpty = 'say.sentenceGap';

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

  for (const {name, topic, load} of catalogues) {
    it(`say in ${name} all that is said in English`, async () => {
      const there = (sentences: readonly Sentence[]) => sentences.map(({path}) => path);
      const said = there(sentencesOf(await load()));
      const english = there(
        sentencesOf(await loadMessages(topics[topic], {lang: 'en', tone: 'formal'})),
      );
      expect(english.filter((path) => !said.includes(path))).to.deep.equal([]);
    });
  }

  for (const lang of languages) {
    for (const tone of tones) {
      it(`have a word for every kind of failure and every state in ${lang}, ${tone}`, async () => {
        const {say, terms} = await loadMessages(feedbackStatus, {lang, tone});
        expect(Object.keys(say.errors)).to.have.members([...portalErrorKinds]);
        expect(Object.keys(terms.states)).to.have.members([...requestStates]);
      });
    }

    it(`speak differently to friends in ${lang}`, async () => {
      const [formal, friendly] = await Promise.all(
        tones.map((tone) => loadMessages(feedbackStatus, {lang, tone})),
      );
      expect(friendly?.say.opening).not.to.equal(formal?.say.opening);
      expect(friendly?.terms).to.deep.equal(formal?.terms);
    });
  }
});
