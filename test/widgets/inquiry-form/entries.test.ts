import {expect} from '@open-wc/testing';
import type {NewRequest} from '../../../src/index.js';
import {owner} from '../../support/owner.js';
import {observe, until, usePage} from '../../support/page.js';
import {bodyOf, fillIn, isAnnounced, openForm, receiptIsShown} from './filling.js';

const sent = async (calls: readonly Request[]): Promise<NewRequest> =>
  (await bodyOf(calls[0])) as NewRequest;

/** Fills the form in, but for one field; sends it. */
const sendWith = async (label: string, text: string): Promise<void> => {
  await openForm();
  await fillIn();
  await owner.writes(label, text);
  await owner.presses('Send');
};

describe('what an owner may enter', () => {
  usePage();

  it('is 4,000 characters, an emoji counting as one', async () => {
    const calls = observe('createRequest');
    await sendWith('In your own words', '😀'.repeat(4000));
    await receiptIsShown();
    expect((await sent(calls)).description).to.equal('😀'.repeat(4000));
  });

  it('is not 4,001 characters, and is told how many are too many', async () => {
    await sendWith('In your own words', `${'😀'.repeat(4000)}!`);
    await isAnnounced('1 entry needs');
    expect(owner.readsBeside('textbox', 'In your own words')).to.contain(
      'This is 1 character longer than we can take in.',
    );
    expect([...owner.wrote('In your own words')]).to.have.length(4001);
  });

  it('is a place of 200 characters, no longer', async () => {
    await sendWith('Unit, floor', '😀'.repeat(201));
    await isAnnounced('1 entry needs');
    expect(owner.readsBeside('textbox', 'Unit, floor')).to.contain('up to 200 characters');
    await owner.writes('Unit, floor', '😀'.repeat(200));
    await owner.presses('Send');
    await receiptIsShown();
  });

  it('is a name of 100 characters, no longer', async () => {
    await sendWith('Your name', 'é'.repeat(101));
    await isAnnounced('1 entry needs');
    expect(owner.readsBeside('textbox', 'Your name')).to.contain('up to 100 characters');
    await owner.writes('Your name', 'é'.repeat(100));
    await owner.presses('Send');
    await receiptIsShown();
  });

  for (const phone of ['call me', '12', '+', '138-0000-1234-', '1'.repeat(41)]) {
    it(`is no telephone number such as “${phone}”`, async () => {
      await sendWith('Telephone', phone);
      await isAnnounced('1 entry needs');
      expect(owner.readsBeside('textbox', 'Telephone')).to.contain('138 0000 0000');
      await until(() => owner.isAt() === 'Telephone', 'the focus on the number');
    });
  }

  const numbers = [
    ['110', '110'],
    ['+86 (571) 8765-4321', '+86 (571) 8765-4321'],
    ['0571-87654321 ext. 22', '0571-87654321 ext. 22'],
    ['１３８　００００　１２３４', '138 0000 1234'],
    ['＋８６－５７１－８７６５４３２１', '+86-571-87654321'],
    [' 0571–8765 4321 ', '0571-8765 4321'],
  ] as const;
  for (const [typed, dialled] of numbers) {
    it(`is the telephone number “${typed}”, sent as “${dialled}”`, async () => {
      const calls = observe('createRequest');
      await sendWith('Telephone', typed);
      await receiptIsShown();
      expect((await sent(calls)).contact).to.deep.equal({phone: dialled});
    });
  }

  for (const email of ['zhou', 'zhou@', 'zhou@firm', 'zhou min@firm.example']) {
    it(`is no e-mail address such as “${email}”`, async () => {
      await sendWith('E-mail', email);
      await isAnnounced('1 entry needs');
      expect(owner.readsBeside('textbox', 'E-mail')).to.contain('name@example.com');
      await until(() => owner.isAt() === 'E-mail', 'the focus on the address');
    });
  }

  it('is an e-mail address in place of a telephone number', async () => {
    const calls = observe('createRequest');
    await openForm();
    await fillIn({phone: ''});
    await owner.writes('E-mail', ' zhou@firm.example ');
    await owner.presses('Send');
    await receiptIsShown();
    expect((await sent(calls)).contact).to.deep.equal({email: 'zhou@firm.example'});
  });

  it('is a place in words in place of one from the list', async () => {
    const calls = observe('createRequest');
    await openForm();
    await fillIn();
    await owner.selects('Building or place', 'Please choose');
    await owner.writes('Unit, floor', 'Bicycle shed');
    await owner.presses('Send');
    await receiptIsShown();
    expect((await sent(calls)).location).to.deep.equal({detail: 'Bicycle shed'});
  });

  it('is a place from the list without more words', async () => {
    const calls = observe('createRequest');
    await openForm();
    await fillIn();
    await owner.presses('Send');
    await receiptIsShown();
    expect((await sent(calls)).location).to.deep.equal({placeId: 'building-3'});
  });

  it('is used only with consent', async () => {
    const calls = observe('createRequest');
    await openForm();
    await fillIn();
    await owner.ticks('I agree');
    await owner.presses('Send');
    await isAnnounced('1 entry needs');
    expect(owner.readsBeside('checkbox', 'I agree')).to.contain('without your consent');
    expect(calls).to.be.empty;
  });
});
