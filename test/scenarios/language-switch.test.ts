import {expect, html} from '@open-wc/testing';
import {failing, late} from '../../src/testing/index.js';
import {owner} from '../support/owner.js';
import {open, until, usePage, worker} from '../support/page.js';
import {widgets} from './widgets.js';

describe('a change of language', () => {
  usePage();

  for (const {name, reads, put, answered} of widgets) {
    it(`while ${name} is loading ends in the last language asked for`, async () => {
      worker.use(failing(reads, late(150)));
      const portal = (await open(put(), {lang: 'en'})).closest('owner-portal');
      for (const lang of ['zh-CN', 'en', 'zh-TW']) {
        portal?.setAttribute('lang', lang);
        await portal?.updateComplete;
      }
      await owner.sees(answered['zh-Hant'] ?? '');
      expect(owner.reads()).not.to.contain(answered['en']).and.not.to.contain(answered['zh-Hans']);
    });

    it(`under ${name} leaves nothing in the former language`, async () => {
      const portal = (await open(put(), {lang: 'en'})).closest('owner-portal');
      await owner.sees(answered['en'] ?? '');
      portal?.setAttribute('lang', 'zh-CN');
      await owner.sees(answered['zh-Hans'] ?? '');
      expect(owner.reads()).not.to.contain(answered['en']);
    });
  }

  it('keeps what was typed', async () => {
    const [form] = widgets;
    const portal = (await open(form?.put() ?? html``, {lang: 'en'})).closest('owner-portal');
    await owner.writes('In your own words', 'It drips.');
    await owner.chooses('Complaint');
    portal?.setAttribute('lang', 'zh-CN');
    await until(() => owner.findsAll('textbox', '请用您自己的话').length > 0, 'the form');
    expect(owner.wrote('请用您自己的话')).to.equal('It drips.');
    expect(await owner.finds('radio', '投诉')).to.have.property('checked', true);
  });
});
