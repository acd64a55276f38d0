import {expect, fixture, html} from '@open-wc/testing';
import {aNotice, aPortal, handlers, TestBackend} from '../../src/testing/index.js';
import {lookingAt} from '../support/owner.js';
import {usePage, worker} from '../support/page.js';

describe('two portals on one page', () => {
  usePage();

  it('keep backend, community, language and tone apart', async () => {
    const endpoint = 'https://api.other.example/v1';
    const other = new TestBackend({
      endpoint,
      community: 'hillside',
      notices: [aNotice({title: 'Hillside alone'})],
      portal: aPortal({contacts: []}),
    });
    worker.use(...handlers(other));
    const page = await fixture(html`
      <div>
        <owner-portal
          id="one"
          endpoint="https://api.firm.example/v1"
          community="riverside"
          lang="zh-TW"
          tone="formal"
          ><owner-notice-board></owner-notice-board><owner-inquiry-form></owner-inquiry-form
        ></owner-portal>
        <owner-portal id="two" endpoint=${endpoint} community="hillside" lang="en" tone="friendly"
          ><owner-notice-board></owner-notice-board><owner-inquiry-form></owner-inquiry-form
        ></owner-portal>
      </div>
    `);
    const [one, two] = [...page.children].map(lookingAt);
    await one?.sees('3 幢电梯年检');
    await one?.sees('您好，請把您想說的告訴我們');
    await two?.sees('Hillside alone');
    await two?.sees('Hello! Tell us what');
    expect(one?.reads()).not.to.contain('Hillside');
    expect(two?.reads()).not.to.match(/[\u4e00-\u9fff]/);
  });

  it('take the inner one’s word where one stands in the other', async () => {
    const page = await fixture(html`
      <owner-portal endpoint="https://api.firm.example/v1" community="riverside" lang="en">
        <owner-portal endpoint="https://api.firm.example/v1" community="riverside" lang="zh-CN">
          <owner-notice-board></owner-notice-board>
        </owner-portal>
      </owner-portal>
    `);
    await lookingAt(page).sees('3 幢电梯年检');
  });
});
