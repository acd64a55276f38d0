import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {sendKeys} from '@web/test-runner-commands';
import {guardTyping} from '../../src/controllers/typing-guard.js';

/** The smallest widget in which one types. */
class TypingHost extends LitElement {
  constructor() {
    super();
    guardTyping(this);
  }

  protected override render() {
    return html`<textarea></textarea><input /><select>
        <option>Anne</option>
        <option>Bert</option></select
      ><button>Go</button>`;
  }
}
customElements.define('typing-host', TypingHost);

describe('the keys an owner presses', () => {
  /** The keys that reach the page, when they are pressed in one of the widget's controls. */
  const reaching = async (control: string, ...keys: readonly string[]): Promise<string[]> => {
    const page = await fixture<HTMLElement>(html`<div><typing-host></typing-host></div>`);
    const reached: string[] = [];
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      page.addEventListener(type, ({key}) => reached.push(`${type} ${key}`));
    }
    page.querySelector('typing-host')?.shadowRoot?.querySelector<HTMLElement>(control)?.focus();
    for (const key of keys) await sendKeys({press: key});
    return reached;
  };

  for (const control of ['textarea', 'input', 'select']) {
    it(`in a ${control} are no shortcuts of the page’s`, async () => {
      expect(await reaching(control, 'a', '/', 'Enter')).to.deep.equal([]);
    });

    it(`in a ${control} still close the page’s dialog and leave the field`, async () => {
      expect(await reaching(control, 'Escape')).to.deep.equal(['keydown Escape', 'keyup Escape']);
      expect(await reaching(control, 'Tab')).to.include('keydown Tab');
    });
  }

  it('elsewhere in the widget are the page’s as well, save Enter', async () => {
    const reached = await reaching('button', '/', 'Enter');
    expect(reached).to.include('keydown /');
    expect(reached.join()).not.to.contain('Enter');
  });

  it('are guarded again after the widget was moved', async () => {
    const page = await fixture<HTMLElement>(html`<div><typing-host></typing-host></div>`);
    const host = page.querySelector('typing-host');
    let reached = 0;
    page.addEventListener('keydown', () => (reached += 1));
    for (let move = 0; move < 10; move += 1) if (host) page.append(host);
    host?.shadowRoot?.querySelector('textarea')?.focus();
    await sendKeys({press: 'a'});
    expect(reached).to.equal(0);
  });
});
