import {expect} from '@open-wc/testing';
import {owner} from '../../support/owner.js';
import {observe, usePage} from '../../support/page.js';
import {bodyOf, fillIn, isAnnounced, openForm, receiptIsShown, words} from './filling.js';

describe('sending an inquiry', () => {
  const use = usePage();

  it('sends exactly what the contract has', async () => {
    const calls = observe('createRequest');
    await openForm();
    await fillIn();
    await owner.writes('Unit, floor', ' Landing 3 ');
    await owner.writes('E-mail', 'zhou@firm.example');
    await owner.writes('Your name', '周敏');
    await owner.presses('Send');
    await receiptIsShown();
    expect(await bodyOf(calls[0])).to.deep.equal({
      serviceCode: 'repair-common',
      description: words,
      location: {placeId: 'building-3', detail: 'Landing 3'},
      contact: {name: '周敏', phone: '138 0000 1234', email: 'zhou@firm.example'},
      consent: {privacyNoticeVersion: '2026-01'},
      lang: 'en',
      tone: 'formal',
    });
  });

  it('sends the owner’s own words as they were typed', async () => {
    const typed = '  第三层的灯𠮷坏了 😀\n\n\t"两天" & <b>nobody</b> comes.\\  ';
    const calls = observe('createRequest');
    await openForm();
    await fillIn({text: typed});
    await owner.presses('Send');
    await receiptIsShown();
    expect(await bodyOf(calls[0])).to.have.property('description', typed);
  });

  it('tells the backend the language and tone the owner reads in', async () => {
    const calls = observe('createRequest');
    await openForm({lang: 'en-GB', tone: 'friendly'});
    await fillIn({consent: 'You may use my details'});
    await owner.presses('Send');
    await owner.sees('Got it');
    const {lang, tone} = (await bodyOf(calls[0])) as {lang: string; tone: string};
    expect([lang, tone]).to.deep.equal(['en-GB', 'friendly']);
  });

  it('names the community, and a key that is this intent’s own', async () => {
    const calls = observe('createRequest');
    await openForm();
    await fillIn();
    await owner.presses('Send');
    await receiptIsShown();
    expect(new URL(calls[0]?.url ?? '').searchParams.get('community')).to.equal('riverside');
    expect(calls[0]?.headers.get('Idempotency-Key')).to.match(/^"[0-9a-f]{32}"$/);
  });

  it('sends once, however often the button is pressed', async () => {
    const calls = observe('createRequest');
    await openForm();
    await fillIn();
    const button = await owner.finds('button', 'Send');
    button.click();
    button.click();
    button.click();
    await receiptIsShown();
    expect(calls).to.have.length(1);
    expect(use.backend.requests.size).to.equal(2);
  });

  it('says that it is sending, and sends no second time meanwhile', async () => {
    let record = (): void => {};
    use.backend.recording = new Promise((resolve) => {
      record = resolve;
    });
    const calls = observe('createRequest');
    await openForm();
    await fillIn();
    await owner.presses('Send');
    await owner.sees('Sending. One moment, please.');
    const button = await owner.finds('button', 'Send');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    button.click();
    record();
    await receiptIsShown();
    expect(calls).to.have.length(1);
  });

  it('forgets the problems of the try before', async () => {
    await openForm();
    await owner.presses('Send');
    await isAnnounced('5 entries need');
    await fillIn();
    await owner.presses('Send');
    await receiptIsShown();
    expect(owner.reads()).not.to.contain('need another look');
  });
});
