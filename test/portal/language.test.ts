import {expect, html} from '@open-wc/testing';
import type {OwnerPortal} from '../../src/index.js';
import {owner} from '../support/owner.js';
import {until, usePage} from '../support/page.js';
import {aPortalElement, put} from './support.js';

const pageLang = document.documentElement.lang;

describe('the language of a portal', () => {
  usePage();
  afterEach(() => {
    document.documentElement.lang = pageLang;
  });

  /** A portal that says nothing of its language itself. */
  const silentPortal = (): OwnerPortal => {
    const portal = aPortalElement();
    portal.removeAttribute('lang');
    portal.append(document.createElement('owner-notice-board'));
    return portal;
  };

  it('is the one its attribute names', async () => {
    document.documentElement.lang = 'en';
    const portal = aPortalElement({lang: 'zh-CN'});
    portal.append(document.createElement('owner-notice-board'));
    await put(html`${portal}`);
    await owner.sees('联系电话');
  });

  it('else is that of the part of the page it stands in', async () => {
    document.documentElement.lang = 'en';
    await put(html`<div lang="zh-TW"><p>${silentPortal()}</p></div>`);
    await owner.sees('聯絡電話');
  });

  it('else is the page’s', async () => {
    document.documentElement.lang = 'zh-TW';
    await put(html`${silentPortal()}`);
    await owner.sees('聯絡電話');
  });

  it('else is the browser’s', async () => {
    document.documentElement.removeAttribute('lang');
    const portal = silentPortal();
    await put(html`${portal}`);
    await owner.sees('Whom to call');
    expect(portal.locale.lang).to.equal(navigator.language);
  });

  it('changes with the page’s', async () => {
    document.documentElement.lang = 'en';
    await put(html`${silentPortal()}`);
    await owner.sees('Whom to call');
    document.documentElement.lang = 'zh-TW';
    await owner.sees('聯絡電話');
    expect(owner.reads()).not.to.contain('Whom to call');
  });

  it('stays its own when the page’s changes', async () => {
    const portal = aPortalElement({lang: 'en'});
    portal.append(document.createElement('owner-notice-board'));
    await put(html`${portal}`);
    await owner.sees('Whom to call');
    document.documentElement.lang = 'zh-TW';
    await portal.updateComplete;
    expect(portal.locale.lang).to.equal('en');
  });

  it('changes with its attribute, as does the tone', async () => {
    const portal = aPortalElement();
    portal.append(document.createElement('owner-inquiry-form'));
    await put(html`${portal}`);
    await owner.sees('Good day.');
    portal.tone = 'friendly';
    await owner.sees('Hello! Tell us');
    portal.lang = 'zh-CN';
    await owner.sees('您好！有什么想说的');
  });

  it('is English where there are no texts in it', async () => {
    await put(html`${aPortalElement({lang: 'it'})}<owner-notice-board></owner-notice-board>`);
    await owner.sees('Whom to call');
  });

  it('is announced to those who read aloud', async () => {
    await put(html`${aPortalElement({lang: 'zh-TW'})}<owner-notice-board></owner-notice-board>`);
    const region = await owner.finds('region', '公告');
    await until(() => region.lang === 'zh-Hant', 'the language of the texts');
  });
});
