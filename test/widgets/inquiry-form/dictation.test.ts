import {expect} from '@open-wc/testing';
import {owner} from '../../support/owner.js';
import {until, usePage} from '../../support/page.js';
import {openForm} from './filling.js';

type Heard = {isFinal: boolean; 0: {transcript: string}; length: 1};

/** The browser's own ear, which the test speaks into. */
class Ear {
  static latest?: Ear;
  static deaf = false;
  lang = '';
  continuous = false;
  onresult?: (event: {resultIndex: number; results: Heard[]}) => void;
  onerror?: () => void;
  onend?: () => void;
  readonly #heard: Heard[] = [];

  constructor() {
    Ear.latest = this;
  }

  start() {
    if (Ear.deaf) setTimeout(() => this.onerror?.());
  }

  stop() {
    this.onend?.();
  }

  hear(...said: {text: string; isFinal?: boolean}[]) {
    const resultIndex = this.#heard.length;
    const results = said.map(({text, isFinal = true}): Heard => ({
      isFinal,
      0: {transcript: text},
      length: 1,
    }));
    this.onresult?.({resultIndex, results: [...this.#heard, ...results]});
    this.#heard.push(...results.filter(({isFinal}) => isFinal));
  }
}

const browser = window as {SpeechRecognition?: unknown; webkitSpeechRecognition?: unknown};

describe('speaking instead of typing', () => {
  usePage();
  const {SpeechRecognition, webkitSpeechRecognition} = browser;
  beforeEach(() => {
    browser.SpeechRecognition = Ear;
    Ear.deaf = false;
  });
  after(() => {
    Object.assign(browser, {SpeechRecognition, webkitSpeechRecognition});
  });

  const listening = async () => {
    await openForm({lang: 'zh-Hans'});
    await owner.writes('请用您自己的话说一说', '厨房');
    await owner.presses('说给我们听');
    await owner.sees('停止语音输入');
    if (!Ear.latest) throw new Error('Nobody listens.');
    return Ear.latest;
  };

  it('adds what was understood for good to what stands there, in the page’s language', async () => {
    const ear = await listening();
    expect(ear.lang).to.equal('zh-Hans');
    ear.hear({text: '漏税', isFinal: false});
    ear.hear({text: '漏水了。'}, {text: '滴了一夜。'});
    const isThere = (text: string) =>
      until(() => owner.wrote('请用您自己的话说一说') === text, 'the words that were spoken');
    await isThere('厨房漏水了。滴了一夜。');
    ear.hear({text: '请快来。'});
    await isThere('厨房漏水了。滴了一夜。请快来。');
    await owner.presses('停止语音输入');
    await owner.finds('button', '说给我们听');
  });

  it('says kindly that nothing was heard, and keeps what stands there', async () => {
    Ear.deaf = true;
    await openForm();
    await owner.writes('In your own words', 'The lamp');
    await owner.presses('Speak instead of typing');
    await owner.sees('We could not hear you this time.');
    expect(owner.wrote('In your own words')).to.equal('The lamp');
  });

  it('is not offered where the browser has no ear', async () => {
    browser.SpeechRecognition = undefined;
    browser.webkitSpeechRecognition = undefined;
    await openForm();
    expect(owner.findsAll('button', 'Speak instead')).to.be.empty;
  });
});
