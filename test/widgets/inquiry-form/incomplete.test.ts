import {expect} from '@open-wc/testing';
import {aPortal} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {observe, usePage} from '../../support/page.js';
import {announced, fillIn, isAnnounced, openForm, receiptIsShown, words} from './filling.js';

const sendEmpty = async (): Promise<void> => {
  await openForm();
  await owner.presses('Send');
  await isAnnounced('5 entries need another look.');
};

describe('an empty inquiry form that is sent', () => {
  const use = usePage();

  it('says kindly, beside each field, what is needed', async () => {
    await sendEmpty();
    const beside = [
      owner.readsBeside('textbox', 'In your own words'),
      owner.readsBeside('radiogroup', 'What is it about?'),
      owner.readsBeside('combobox', 'Building or place'),
      owner.readsBeside('textbox', 'Telephone'),
      owner.readsBeside('checkbox', 'I agree'),
    ].join('\n');
    expect(beside).to.contain('Please tell us in a few words what it is about.');
    expect(beside).to.contain('The nearest one is good enough.');
    expect(beside).to.contain('Please choose a place, or describe it in your own words.');
    expect(beside).to.contain('Please leave a telephone number or an e-mail address');
    expect(beside).to.contain('Please tick here');
  });

  it('marks the fields that need another look, and only those', async () => {
    await sendEmpty();
    const marked = ['textbox', 'radiogroup', 'combobox', 'checkbox']
      .flatMap((role) => owner.findsAll(role))
      .filter((field) => field.getAttribute('aria-invalid') === 'true');
    expect(marked).to.have.length(5);
  });

  it('announces the summary in a region that was there before', async () => {
    await openForm();
    const [region] = owner.findsAll('alert');
    expect(announced()).to.equal('');
    await owner.presses('Send');
    await isAnnounced('5 entries need another look. Everything you wrote is still here.');
    expect(owner.findsAll('alert')).to.deep.equal([region]);
  });

  it('leads to the first field that needs another look', async () => {
    await sendEmpty();
    expect(owner.isAt()).to.equal('In your own words');
  });

  it('leads past the fields that are well', async () => {
    await openForm();
    await owner.writes('In your own words', words);
    await owner.presses('Send');
    await isAnnounced('4 entries need');
    expect(owner.isAt()).to.match(/^Question/);
  });

  it('leads to the place in words where the community names no places', async () => {
    use.backend.portal = aPortal({places: []});
    await openForm();
    await owner.writes('In your own words', words);
    await owner.chooses('Complaint');
    await owner.presses('Send');
    await isAnnounced('3 entries need');
    expect(owner.isAt()).to.equal('Unit, floor or exact place');
    expect(owner.readsBeside('textbox', 'Unit, floor')).to.contain('Please choose a place');
  });

  it('sends nothing', async () => {
    const sent = observe('createRequest');
    await sendEmpty();
    expect(sent).to.be.empty;
  });

  it('takes blanks for nothing', async () => {
    await openForm();
    await owner.writes('In your own words', ' \n\t　');
    await owner.presses('Send');
    await isAnnounced('5 entries need');
  });

  it('speaks of one entry in the singular', async () => {
    await openForm();
    await fillIn();
    await owner.ticks('I agree');
    await owner.presses('Send');
    await isAnnounced('1 entry needs another look.');
  });

  it('loses nothing that was typed', async () => {
    await openForm();
    await fillIn();
    await owner.writes('Unit, floor', 'Landing 3');
    await owner.writes('Your name', 'Zhou Min');
    await owner.ticks('I agree');
    await owner.presses('Send');
    await isAnnounced('1 entry needs');
    expect(['In your own words', 'Unit, floor', 'Telephone', 'Your name'].map(owner.wrote)).to.eql([
      words,
      'Landing 3',
      '138 0000 1234',
      'Zhou Min',
    ]);
    expect(await owner.finds('radio', 'Repair in a common')).to.have.property('checked', true);
  });

  it('goes out once it has been completed', async () => {
    await sendEmpty();
    await fillIn();
    await owner.presses('Send');
    await receiptIsShown();
  });
});
