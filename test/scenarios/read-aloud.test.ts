import {expect, html} from '@open-wc/testing';
import {aNotice} from '../../src/testing/index.js';
import type {NoticeBoard} from '../../src/index.js';
import {owner} from '../support/owner.js';
import {open, until, usePage} from '../support/page.js';

/** A browser's speech engine that says what it is given, a sentence at a time. */
class Engine extends EventTarget {
  said: SpeechSynthesisUtterance[] = [];
  voices = [{lang: 'en-GB'}];
  getVoices = () => this.voices;
  speak = (utterance: SpeechSynthesisUtterance) => void this.said.push(utterance);
  cancel = () => undefined;
  /** The engine has come to the end of a sentence. */
  finish = () => this.said[this.said.length - 1]?.dispatchEvent(new Event('end'));
  get words() {
    return this.said.map(({text}) => text);
  }
}

class Utterance extends EventTarget {
  lang = '';
  voice: unknown;
  constructor(readonly text: string) {
    super();
  }
  set onend(listener: () => void) {
    this.addEventListener('end', listener);
  }
  set onerror(listener: () => void) {
    this.addEventListener('error', listener);
  }
}

describe('reading aloud', () => {
  const use = usePage();
  let engine: Engine;
  const {speechSynthesis: real, SpeechSynthesisUtterance: RealUtterance} = window;
  const install = (synthesis: unknown, utterance: unknown) => {
    Object.defineProperty(window, 'speechSynthesis', {value: synthesis, configurable: true});
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: utterance,
      configurable: true,
    });
  };
  beforeEach(() => install((engine = new Engine()), Utterance));
  after(() => install(real, RealUtterance));

  const openNotice = async (body: string, lang = 'en') => {
    use.backend.notices = [aNotice({id: 'n1', title: 'No water', body, lang})];
    return open<NoticeBoard>(html`<owner-notice-board notice="n1"></owner-notice-board>`);
  };

  it('reads a notice sentence by sentence, and stops at its end', async () => {
    await openNotice('The valve is replaced. Please store water.');
    await owner.presses('Read aloud');
    engine.finish();
    engine.finish();
    expect(engine.words).to.deep.equal([
      'No water',
      'The valve is replaced.',
      'Please store water.',
    ]);
    engine.finish();
    await owner.finds('button', 'Read aloud');
  });

  it('pauses, goes on with the same sentence, and stops', async () => {
    await openNotice('The valve is replaced. Please store water.');
    await owner.presses('Read aloud');
    engine.finish();
    await owner.presses('Pause');
    await owner.presses('Continue');
    expect(engine.words.slice(-2)).to.deep.equal([
      'The valve is replaced.',
      'The valve is replaced.',
    ]);
    await owner.presses('Stop');
    engine.finish();
    expect(engine.words).to.have.length(3);
  });

  it('marks the sentence that is read', async () => {
    await openNotice('The valve is replaced. Please store water.');
    await owner.presses('Read aloud');
    engine.finish();
    const marked = () => [
      ...((CSS.highlights.get('owner-read-aloud') as Set<Range> | undefined) ?? []),
    ];
    expect(
      marked()
        .map(String)
        .map((text) => text.trim()),
    ).to.deep.equal(['The valve is replaced.']);
    await owner.presses('Stop');
    expect(marked()).to.be.empty;
  });

  it('is offered only where there is a voice for the language of the text', async () => {
    const board = await openNotice('水管正在更换。', 'zh-Hans');
    await owner.sees('水管正在更换');
    expect(owner.findsAll('button').map(({textContent}) => textContent.trim())).not.to.include(
      'Read aloud',
    );
    engine.voices = [{lang: 'zh-CN'}];
    engine.dispatchEvent(new Event('voiceschanged'));
    await owner.presses('Read aloud');
    engine.finish();
    expect(engine.words).to.deep.equal(['No water', '水管正在更换。']);
    board.remove();
  });

  it('falls silent when what it reads leaves the page', async () => {
    const board = await openNotice('The valve is replaced.');
    await owner.presses('Read aloud');
    let cancelled = false;
    engine.cancel = () => void (cancelled = true);
    board.remove();
    await until(() => cancelled, 'silence');
  });
});
