import {expect, html} from '@open-wc/testing';
import type {AskAboutEvent, InquiryForm} from '../../../src/index.js';
import {owner} from '../../support/owner.js';
import {observe, open, usePage} from '../../support/page.js';
import {bodyOf, fillIn, receiptIsShown} from '../inquiry-form/filling.js';
import {openFees, openLine} from './reading.js';

const context = {
  widget: 'owner-fee-breakdown',
  objectId: 'statements/2025/lines/L1',
  version: 1,
};
const about = {...context, label: 'Service fee January to December', lang: 'en'};
const fragment = `#${new URLSearchParams({'owner-context': JSON.stringify(about)}).toString()}`;

describe('asking about a fee line', () => {
  usePage();

  it('leads to the page with the form, the line in the fragment', async () => {
    await openLine(await openFees({askHref: '/ask'}), 'Service fee January');
    const link = await owner.finds('link', 'Ask about this: Service fee January');
    expect((link as HTMLAnchorElement).href).to.equal(`${location.origin}/ask${fragment}`);
  });

  it('tells the page first, which may do it its own way', async () => {
    const fees = await openFees({askHref: '/ask'});
    const heard: AskAboutEvent[] = [];
    const listen = (event: AskAboutEvent) => {
      event.preventDefault();
      heard.push(event);
    };
    fees.parentElement?.addEventListener('owner-ask-about', listen);
    await openLine(fees, 'Service fee January');
    (await owner.finds('link', 'Ask about this: Service fee January')).click();
    expect(heard.map((event) => event.about)).to.deep.equal([about]);
  });

  it('offers nothing where there is no form to ask in', async () => {
    await openLine(await openFees(), 'Service fee January');
    expect(owner.findsAll('button', 'Ask about')).to.be.empty;
  });

  it('sends what is asked about with the request, as the contract has it', async () => {
    history.replaceState(null, '', fragment);
    const calls = observe('createRequest');
    await open<InquiryForm>(html`<owner-inquiry-form></owner-inquiry-form>`);
    await owner.sees(/Your question is about: Service fee January to December/);
    await fillIn();
    await owner.presses('Send');
    await receiptIsShown();
    expect(await bodyOf(calls[0])).to.have.deep.property('context', context);
  });

  it('is named in the language it was shown in', async () => {
    const label = '物业服务费';
    const form = await open<InquiryForm>(html`<owner-inquiry-form></owner-inquiry-form>`);
    form.context = {...context, label, lang: 'zh-Hans'};
    await owner.sees(`Your question is about: ${label}`);
    const note = form.renderRoot.querySelector('owner-asked-about');
    expect(note?.renderRoot.querySelector('bdi')?.lang).to.equal('zh-Hans');
  });

  it('can be taken back', async () => {
    history.replaceState(null, '', fragment);
    const calls = observe('createRequest');
    await open<InquiryForm>(html`<owner-inquiry-form></owner-inquiry-form>`);
    await owner.presses('Do not ask about this');
    await owner.losesSight(/Your question is about/);
    expect(location.hash).to.equal('');
    await fillIn();
    await owner.presses('Send');
    await receiptIsShown();
    expect(await bodyOf(calls[0])).not.to.have.property('context');
  });

  it('takes nothing from a fragment that the contract forbids', async () => {
    const forbidden = JSON.stringify({...about, objectId: 'x'.repeat(201)});
    history.replaceState(null, '', `#owner-context=${encodeURIComponent(forbidden)}`);
    const form = await open<InquiryForm>(html`<owner-inquiry-form></owner-inquiry-form>`);
    await owner.finds('button', 'Send');
    await customElements.whenDefined('owner-asked-about');
    expect(form.context).to.equal(undefined);
  });
});
