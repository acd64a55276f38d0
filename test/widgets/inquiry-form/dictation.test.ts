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

  hear(transcript: string, isFinal = true) {
    const resultIndex = this.#heard.length;
    const heard: Heard = {isFinal, 0: {transcript}, length: 1};
    if (isFinal) this.#heard.push(heard);
    this.onresult?.({resultIndex, results: [...this.#heard, ...(isFinal ? [] : [heard])]});
  }
}

const browser = window as {webkitSpeechRecognition?: unknown};

describe('speaking instead of typing', () => {
  usePage();
  const offered = browser.webkitSpeechRecognition;
  beforeEach(() => {
    browser.webkitSpeechRecognition = Ear;
    Ear.deaf = false;
  });
  after(() => {
    browser.webkitSpeechRecognition = offered;
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
    ear.hear('漏税', false);
    ear.hear('漏水了。');
    ear.hear('滴了一夜。');
    await until(
      () => owner.wrote('请用您自己的话说一说') === '厨房漏水了。滴了一夜。',
      'the words that were spoken',
    );
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
    browser.webkitSpeechRecognition = undefined;
    await openForm();
    expect(owner.findsAll('button', 'Speak instead')).to.be.empty;
  });
});
