import {expect} from '@open-wc/testing';
import {
  aPlace,
  aPortal,
  aRenovationService,
  aService,
  anEmergency,
  someServices,
} from '../../../src/testing/index.js';
import type {NewRequest} from '../../../src/index.js';
import {aDocument, choose} from '../../support/files.js';
import {owner} from '../../support/owner.js';
import {observe, until, usePage} from '../../support/page.js';
import {bodyOf, fillIn, isAnnounced, openForm, receiptIsShown} from './filling.js';

const sets = async (label: string, value: string): Promise<void> => {
  const field = document.body.querySelector('owner-inquiry-form');
  await until(() => field?.shadowRoot !== null, label);
  const questions = field?.shadowRoot?.querySelector('owner-inquiry-questions')?.shadowRoot;
  const input = questions?.querySelector<HTMLInputElement>(`[id="answers/${label}"]`);
  if (!input) throw new Error(`${label} is not asked.`);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
};

const {visit} = aRenovationService();

describe('what a firm asks beside', () => {
  const use = usePage();
  beforeEach(() => {
    use.backend.services = [...someServices(), aRenovationService()];
    use.backend.portal = aPortal({
      places: [aPlace({units: [{code: 'b3-1', name: 'Entrance 1'}]})],
      relations: [{code: 'owner', name: 'Owner'}],
      emergencies: [anEmergency()],
    });
  });

  it('begins with the price and who is responsible, as information', async () => {
    await openForm();
    await owner.chooses('Renovation');
    await owner.sees('What it costs: Removal of rubble ¥300');
    await owner.sees('Who is responsible: The owner applies');
  });

  it('is put one question after the other', async () => {
    await openForm();
    await owner.chooses('Renovation');
    await owner.sees('When is work to begin?');
    expect(owner.reads()).not.to.contain('What is to be changed?');
    await sets('from', '2027-01-04');
    await owner.sees('What is to be changed?');
    expect(owner.reads()).not.to.contain('Are load-bearing walls touched?');
    await owner.ticks('Walls');
    await owner.chooses('Yes');
    await owner.sees('Our engineer will look at it first.');
    await owner.presses('Go on without answering');
    await owner.sees('All questions are answered.');
  });

  it('is named beside the question that is still open, and leads there', async () => {
    await openForm();
    await fillIn();
    await owner.chooses('Renovation');
    await owner.presses('Send');
    await isAnnounced('5 entries need another look.');
    await owner.sees('Please answer this; a few words are enough.');
    await until(() => owner.isAt().startsWith('When is work to begin?'), 'the first question');
  });

  it('goes out with the request, and is read back in words', async () => {
    const calls = observe('createRequest');
    await openForm();
    await fillIn();
    await owner.chooses('Renovation');
    await owner.sees('When is work to begin?');
    await sets('from', '2027-01-04');
    await owner.ticks('Walls');
    await owner.chooses('No');
    await owner.writes('How many rooms?', '２');
    await owner.ticks('I have read “Rules for renovation”');
    await owner.ticks('I agree to the price');
    await owner.selects('Entrance or unit', 'Entrance 1');
    await owner.selects('You are', 'Owner');
    await owner.ticks('I am writing for somebody else');
    await owner.writes('Whom are you writing for?', 'My mother');
    await owner.presses('Send');
    await receiptIsShown();
    const sent = (await bodyOf(calls[0])) as NewRequest;
    expect(sent.answers).to.deep.equal([
      {code: 'from', values: ['2027-01-04']},
      {code: 'scope', values: ['walls']},
      {code: 'load-bearing', values: ['no']},
      {code: 'rooms', values: ['2']},
    ]);
    expect([sent.consent.rulesVersion, sent.consent.priceAccepted]).to.eql(['1', true]);
    expect([sent.location.unitId, sent.relation, sent.onBehalfOf]).to.eql([
      'b3-1',
      'owner',
      {name: 'My mother'},
    ]);
    expect('trap' in sent).to.be.false;
  });

  it('offers times for a visit, and asks for the half that is missing beside it', async () => {
    use.backend.services = [aService({code: 'a', name: 'Repair in a common area', visit})];
    const calls = observe('createRequest');
    await openForm();
    await fillIn();
    await owner.selects('Time of day, choice 1', 'Morning');
    await owner.presses('Send');
    await until(() => owner.isAt() === 'Day, choice 1', 'the day that is missing');
    expect(owner.readsBeside('combobox', 'Day, choice 1')).to.contain(
      'together with a time of day',
    );
    const list = (await owner.finds('combobox', 'Day, choice 1')) as HTMLSelectElement;
    await owner.selects('Day, choice 1', list.options[1]?.text ?? '');
    await owner.finds('combobox', 'Day, choice 2');
    await owner.presses('Send');
    await receiptIsShown();
    const sent = (await bodyOf(calls[0])) as NewRequest;
    expect(sent.preferredTimes).to.eql([{date: list.options[1]?.value, slot: 'morning'}]);
  });

  it('is not held up by half a time for a visit that is offered no more', async () => {
    use.backend.services = [
      aService({code: 'a', name: 'Repair at home', visit}),
      aService({code: 'b', name: 'Repair in a common area'}),
    ];
    await openForm();
    await owner.chooses('Repair at home');
    await owner.selects('Time of day, choice 1', 'Morning');
    await fillIn();
    await owner.presses('Send');
    await receiptIsShown();
  });

  it('asks for whom one writes, and takes their telephone as typed', async () => {
    const calls = observe('createRequest');
    await openForm();
    await fillIn();
    await owner.ticks('I am writing for somebody else');
    await owner.presses('Send');
    await until(() => owner.isAt() === 'Whom are you writing for?', 'the name that is missing');
    await owner.writes('Whom are you writing for?', 'My mother');
    await owner.writes('Their telephone', '１３９ 0000 1234');
    await owner.presses('Send');
    await receiptIsShown();
    const sent = (await bodyOf(calls[0])) as NewRequest;
    expect(sent.onBehalfOf).to.eql({name: 'My mother', phone: '139 0000 1234'});
  });

  it('shows the rules in words, and is sent with consent to that very version alone', async () => {
    const {rules} = aRenovationService();
    use.backend.services = [aService({code: 'a', name: 'Repair in a common area', rules})];
    const calls = observe('createRequest');
    await openForm();
    await fillIn();
    await owner.sees('Nothing noisy at weekends.');
    await owner.presses('Send');
    await until(() => owner.isAt().startsWith('I have read “Rules for'), 'the consent');
    expect(owner.readsBeside('checkbox', 'I have read')).to.contain('tick here if you agree');
    await owner.ticks('I have read “Rules for renovation”');
    await owner.presses('Send');
    await receiptIsShown();
    const sent = (await bodyOf(calls[0])) as NewRequest;
    expect(sent.consent.rulesVersion).to.equal(rules?.version);
  });

  it('leaves out what the present kind does not ask', async () => {
    const calls = observe('createRequest');
    await openForm();
    await owner.chooses('Renovation');
    await owner.sees('When is work to begin?');
    await sets('from', '2027-01-04');
    await fillIn();
    await owner.presses('Send');
    await receiptIsShown();
    expect(((await bodyOf(calls[0])) as NewRequest).answers).to.equal(undefined);
  });

  it('asks for a confidential complaint only where the kind allows it', async () => {
    use.backend.services = [
      aService({code: 'a', name: 'Complaint', mayBeConfidential: true}),
      aService({code: 'b', name: 'Praise'}),
    ];
    await openForm();
    await owner.chooses('Complaint');
    await owner.sees('Keep my name confidential');
    await owner.chooses('Praise');
    await owner.losesSight('Keep my name confidential');
  });

  it('says that a kind is for others, and what to choose instead', async () => {
    use.backend.services = [aService({code: 'a', name: 'Repair', relations: ['tenant']})];
    await openForm();
    await owner.chooses('Repair');
    await owner.selects('You are', 'Owner');
    await owner.sees('Please choose another kind');
  });

  it('has a trap that no person can meet', async () => {
    await openForm();
    expect(owner.findsAll('textbox').some(({id, tabIndex}) => id === '' || tabIndex < 0)).to.be
      .false;
  });
});

describe('help while an owner writes', () => {
  const use = usePage();

  it('is the telephone first where it sounds like an emergency; the form stays', async () => {
    use.backend.portal = aPortal({emergencies: [anEmergency()]});
    await openForm();
    await owner.sees('Somebody is trapped in a lift? Please telephone first');
    await owner.writes('In your own words', 'My son is trapped in the lift!');
    await owner.sees('Press the alarm in the car.');
    expect(owner.findsAll('link', 'Call +86 571 8765 4300')).to.have.length(1);
    expect(owner.findsAll('button', 'Send')).to.have.length(1);
  });

  it('suggests a kind after the text, and never chooses it by itself', async () => {
    use.backend.services = [aService({code: 'c', name: 'Complaint', keywords: ['noise']})];
    await openForm();
    await owner.writes('In your own words', 'There is so much NOISE upstairs');
    await owner.sees('This sounds like “Complaint”.');
    expect(await owner.finds('radio', 'Complaint')).to.have.property('checked', false);
    await owner.presses('Yes, use this');
    expect(await owner.finds('radio', 'Complaint')).to.have.property('checked', true);
    await owner.losesSight('This sounds like');
  });

  it('goes by what it is about, before how it is asked', async () => {
    use.backend.services = [
      aService({code: 'q', kind: 'inquiry', name: 'Question', keywords: ['how do i', 'question']}),
      aService({code: 'r', name: 'Repair', keywords: ['leak']}),
    ];
    await openForm();
    await owner.writes('In your own words', 'A question: how do I stop the leak in my kitchen?');
    await owner.sees('This sounds like “Repair”.');
    await owner.writes('In your own words', 'A question about the clubhouse');
    await owner.sees('This sounds like “Question”.');
  });

  it('shows a fault that is known, and lets the owner follow it', async () => {
    await openForm();
    await owner.writes('In your own words', 'The lift has stopped again');
    await owner.sees('Lift · Building 3');
    await owner.presses('Follow this');
    await owner.sees('You follow this fault now');
    await owner.sees('RSF-');
    expect(owner.wrote('In your own words')).to.equal('The lift has stopped again');
  });

  it('is silent, and blocks nothing, where nothing is known', async () => {
    use.backend.known = [];
    const asked = observe('listAnswers');
    await openForm();
    await fillIn();
    await until(() => asked.length > 0, 'the look-up');
    await owner.presses('Send');
    await receiptIsShown();
  });
});

describe('the documents of an application', () => {
  const use = usePage();

  it('are ticked off as the owner says which file is which', async () => {
    use.backend.services = [aRenovationService({attributes: []})];
    await openForm();
    await owner.chooses('Renovation');
    await owner.sees('Floor plan to be attached or brought');
    const form = document.querySelector('owner-inquiry-form');
    choose(form?.shadowRoot?.querySelector('owner-inquiry-details'), aDocument());
    await owner.selects('What is plan.pdf?', 'Floor plan');
    await owner.sees('✓ Floor plan attached');
    await owner.presses('Remove plan.pdf');
    await owner.sees('Floor plan to be attached or brought');
  });
});
