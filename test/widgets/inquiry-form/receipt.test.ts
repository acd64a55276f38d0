import {expect, html} from '@open-wc/testing';
import type {InquiryForm, RequestSubmittedEvent} from '../../../src/index.js';
import {aContact, aPortal, aReceipt, json} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {answer, observe, open, until, usePage} from '../../support/page.js';
import {catchFiles} from '../../support/kept-files.js';
import {fillIn, openAndSend, openForm, receiptIsShown, words} from './filling.js';

const thanks = 'Thank you for telling us. We have received it.';

/** The link to follow the request, on a page set up so. */
const followLink = async (form: ReturnType<typeof html>): Promise<HTMLAnchorElement> => {
  await open(form);
  await fillIn();
  await owner.presses('Send');
  return (await owner.finds('link', 'Follow this request')) as HTMLAnchorElement;
};

describe('the receipt', () => {
  const use = usePage();

  it('shows number, code, next step and whom to call', async () => {
    answer('createRequest', json(aReceipt(), 201));
    await openAndSend();
    await owner.sees(thanks);
    await owner.sees('Number RS-261123-0001');
    await owner.sees('Access code 4821-7730-1956');
    await owner.sees('What happens next We read your report and tell you within two hours');
    await owner.sees('Whom to call Riverside service centre');
    const call = (await owner.finds('link', '+86 571 8765 4321')) as HTMLAnchorElement;
    expect(call.href).to.equal('tel:+8657187654321');
  });

  it('shows the time of receipt in full', async () => {
    answer('createRequest', json(aReceipt({submittedAt: '2026-11-23T10:00:00+08:00'}), 201));
    await openAndSend();
    await owner.sees(/Received November 23, 2026 at 10:00/);
  });

  it('names the promised date where one was published', async () => {
    answer('createRequest', json(aReceipt({expectedAt: '2026-11-24T18:00:00+08:00'}), 201));
    await openAndSend();
    await owner.sees(/Answer promised by November 24, 2026 at 6:00/);
  });

  it('promises no date where none was published', async () => {
    answer('createRequest', json(aReceipt(), 201));
    await openAndSend();
    await receiptIsShown();
    expect(owner.reads()).not.to.contain('promised');
  });

  it('names the firm’s desk to call where it names nobody of its own', async () => {
    answer('createRequest', json(aReceipt({contact: undefined}), 201));
    await openAndSend();
    await owner.sees('Whom to call Riverside service centre');
  });

  it('names nobody to call where nobody can be called', async () => {
    use.backend.portal = aPortal({contacts: []});
    answer('createRequest', json(aReceipt({contact: undefined}), 201));
    await openAndSend();
    await receiptIsShown();
    expect(owner.reads()).not.to.contain('Whom to call');
  });

  it('shows hostile texts as texts', async () => {
    const hostile = '<img src=x onerror="document.title=\'hacked\'">';
    answer(
      'createRequest',
      json(aReceipt({nextStep: hostile, contact: aContact({name: hostile})}), 201),
    );
    await openAndSend();
    await owner.sees(`What happens next ${hostile}`);
    expect(owner.findsAll('img')).to.be.empty;
  });

  it('takes the focus, so that it is read out', async () => {
    await openAndSend();
    await until(() => owner.isAt() === thanks, 'the focus on the receipt');
  });

  it('is told to the page, across all shadow roots', async () => {
    answer('createRequest', json(aReceipt(), 201));
    const told: RequestSubmittedEvent[] = [];
    const listen = (event: RequestSubmittedEvent): void => void told.push(event);
    document.addEventListener('owner-request-submitted', listen as EventListener);
    await openAndSend();
    await receiptIsShown();
    document.removeEventListener('owner-request-submitted', listen as EventListener);
    expect(told.map(({receipt}) => receipt)).to.deep.equal([aReceipt()]);
  });

  it('links to the page that follows requests, with number and code in the fragment alone', async () => {
    answer('createRequest', json(aReceipt(), 201));
    const link = await followLink(
      html`<owner-inquiry-form follow-href="/my-requests?lang=en#top"></owner-inquiry-form>`,
    );
    const url = new URL(link.href);
    expect(url.origin + url.pathname + url.search).to.equal(
      `${location.origin}/my-requests?lang=en`,
    );
    expect(url.hash).to.equal('#owner-request=RS-261123-0001&owner-code=4821-7730-1956');
  });

  it('draws that link for the camera of another device, and says so in words', async () => {
    answer('createRequest', json(aReceipt(), 201));
    await followLink(html`<owner-inquiry-form follow-href="/my-requests"></owner-inquiry-form>`);
    await owner.sees('Point the camera of another phone or tablet at this picture');
    const form = document.querySelector('owner-inquiry-form');
    const receipt = form?.shadowRoot?.querySelector('owner-request-receipt');
    const picture = receipt?.shadowRoot?.querySelector('svg[role="img"]');
    if (!picture) throw new Error('There is no picture.');
    expect(picture.getAttribute('aria-label')).to.equal('QR code: the link to this request');
    const edge = Number(picture.getAttribute('viewBox')?.split(' ')[2]);
    const dark = picture.firstElementChild?.getAttribute('d') ?? '';
    // A finder pattern in its corner, behind four light modules, and as large as such a link needs.
    expect(edge).to.be.within(37, 65);
    expect(dark).to.match(/^M4 4h1v1h-1zM5 4h1v1h-1z/);
    expect(getComputedStyle(picture).backgroundColor).to.equal('rgb(255, 255, 255)');
    await expect(form).to.be.accessible();
  });

  it('links to this page where it has the widget to follow with', async () => {
    answer('createRequest', json(aReceipt(), 201));
    const link = await followLink(
      html`<owner-inquiry-form></owner-inquiry-form
        ><owner-feedback-status></owner-feedback-status>`,
    );
    link.click();
    await owner.sees('No. RS-261123-0001');
  });

  it('links nowhere on a site that cannot follow requests', async () => {
    await openAndSend();
    await receiptIsShown();
    expect(owner.findsAll('link', 'Follow')).to.be.empty;
  });

  for (const address of ['http://[', 'javascript:alert(1)']) {
    it(`links nowhere when the page names “${address}”`, async () => {
      await open(html`<owner-inquiry-form follow-href=${address}></owner-inquiry-form>`);
      await fillIn();
      await owner.presses('Send');
      await receiptIsShown();
      expect(owner.findsAll('link', 'Follow')).to.be.empty;
    });
  }

  it('never puts the code where others may read it', async () => {
    answer('createRequest', json(aReceipt(), 201));
    const form: InquiryForm = await openAndSend();
    await receiptIsShown();
    expect(form.outerHTML + form.shadowRoot?.innerHTML).not.to.contain('4821');
    expect(location.href).not.to.contain('4821');
  });
});

describe('a receipt an owner keeps', () => {
  usePage();
  const files = catchFiles();

  it('is a file, with the owner’s own words and the link', async () => {
    answer('createRequest', json(aReceipt(), 201));
    await followLink(html`<owner-inquiry-form follow-href="/my-requests"></owner-inquiry-form>`);
    await owner.presses('Save a copy');
    const {name, text} = await files();
    expect(name).to.equal('RS-261123-0001.html');
    const page = new DOMParser().parseFromString(text, 'text/html');
    const written = page.body.textContent;
    for (const part of ['4821-7730-1956', words, '/my-requests#owner-request=RS-261123-0001'])
      expect(written).to.contain(part);
    expect(page.querySelectorAll('svg[role="img"] path')).to.have.length(1);
    expect(page.querySelectorAll('script, link')).to.be.empty;
  });
});

describe('writing about something else', () => {
  usePage();

  it('leads back to an empty page for the owner’s words', async () => {
    await openAndSend();
    await owner.presses('Write about something else');
    await until(() => owner.isAt() === 'In your own words', 'the focus on the words');
    expect(owner.wrote('In your own words')).to.equal('');
    expect(owner.reads()).not.to.contain('RS-');
  });

  it('keeps whom to answer, and asks for consent anew', async () => {
    await openAndSend();
    await owner.presses('Write about something else');
    await owner.finds('textbox', 'Telephone');
    expect(owner.wrote('Telephone')).to.equal('138 0000 1234');
    expect(await owner.finds('checkbox', 'I agree')).to.have.property('checked', false);
  });

  it('is another request, with a key of its own, be it of the same words', async () => {
    const calls = observe('createRequest');
    await openForm();
    await fillIn();
    await owner.presses('Send');
    await owner.presses('Write about something else');
    await fillIn({text: words});
    await owner.presses('Send');
    await receiptIsShown();
    const keys = calls.map(({headers}) => headers.get('Idempotency-Key'));
    expect(new Set(keys).size).to.equal(2);
  });
});
