import {expect} from '@open-wc/testing';
import {networkError, status} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {answer, observe, usePage} from '../../support/page.js';
import {change, follow, hold, reference} from './following.js';

const appointment = {
  at: '2031-11-24T09:00:00+08:00',
  place: 'Building 3',
  people: ['Chen Wei'],
};
const ended = {state: 'resolved', status: 'closed', stateLabel: undefined} as const;

describe('a turn of the owner', () => {
  const use = usePage();

  it('is offered only where the firm offers it', async () => {
    hold(use.backend, {mayTurn: ['dance']});
    await follow();
    await owner.finds('button', /^Print$/);
    expect(owner.findsAll('heading', 'What you can do')).to.have.length(0);
  });

  it('confirms the appointment that is shown', async () => {
    hold(use.backend, {state: 'appointment', appointment, mayTurn: ['appointment-reply']});
    const calls = observe('replyToAppointment');
    await follow();
    await owner.presses('Confirm this appointment');
    await owner.sees('You have confirmed this appointment.');
    expect(await calls[0]?.json()).to.deep.equal({confirm: true, at: appointment.at});
  });

  it('proposes other times, each for one that was given', async () => {
    hold(use.backend, {state: 'appointment', appointment, mayTurn: ['appointment-reply']});
    await follow();
    await owner.presses('Propose another time');
    await owner.presses('Send this');
    await owner.sees('Please give a time that is still to come');
    await owner.writes('Anything we should know', 'After seven in the evening, please.');
    await owner.presses('Send this');
    await owner.sees(/Other times proposed You · .* After seven in the evening/);
  });

  it('opens again with the reason, and says what that means', async () => {
    const members = {...ended, mayTurn: ['reopening'], reopenUntil: '2031-12-07T18:00:00+08:00'};
    hold(use.backend, members);
    const calls = observe('reopenRequest');
    await follow();
    await owner.presses('Not solved yet: open it again');
    await owner.sees(/It keeps its number, .* until December 7, 2031/);
    await owner.presses('Send this');
    await owner.sees('Please write a few words.');
    await owner.writes('What is still not right?', 'It is dark again.');
    await owner.presses('Send this');
    await owner.sees(/Opened again: 1/);
    await owner.sees(/Opened again You · .* It is dark again\./);
    expect(await calls[0]?.json()).to.deep.equal({reason: 'It is dark again.'});
  });

  it('rates: one choice is enough, and a low one is asked what can be done', async () => {
    hold(use.backend, {...ended, mayTurn: ['rating', 'reopening']});
    const calls = observe('rateRequest');
    await follow();
    await owner.presses('Rate how it went');
    await owner.presses('Send this');
    await owner.sees('Please choose one.');
    await owner.chooses('Dissatisfied');
    await owner.presses('Send this');
    await owner.sees('Your rating Dissatisfied (2/5)');
    await owner.sees('We are sorry that it was not right.');
    expect(await calls[0]?.json()).to.deep.equal({overall: 2});
  });

  it('turns to the next stage by its name, with what the firm publishes of it', async () => {
    await follow();
    await owner.presses('Turn to: Manager');
    await owner.sees('Answers within 5 working days');
    await owner.writes('What should be looked at again?', 'Nobody came.');
    await owner.presses('Send this');
    await owner.sees(/Turned to the next level You · .* Nobody came\. Level: Manager/);
    await owner.sees('you turned to it on');
  });

  it('objects to who was asked to take over', async () => {
    hold(use.backend, {state: 'transferred', mayTurn: ['handover-objection']});
    await follow();
    await owner.presses('I would prefer somebody else');
    await owner.writes('Whom would you prefer, and why?', 'Ms Lin, she knows it.');
    await owner.presses('Send this');
    await owner.sees(/Somebody else preferred You · .* Ms Lin, she knows it\./);
  });

  it('says that it is about something else, and keeps number and words', async () => {
    const calls = observe('recategoriseRequest');
    await follow();
    await owner.presses('It is about something else');
    await owner.presses('Send this');
    await owner.sees('Please choose one.');
    await owner.selects('Kind', 'Repair at home');
    await owner.presses('Send this');
    await owner.sees(/Counted to another kind You · .* Kind: Repair at home/);
    await owner.finds('heading', 'Repair at home');
    await owner.sees(reference);
    expect(await calls[0]?.json()).to.deep.equal({serviceCode: 'repair-home'});
  });

  it('takes a request back, without having to say why', async () => {
    await follow();
    await owner.presses('Take this request back');
    await owner.presses('Send this');
    await owner.sees(/Withdrawn/);
    expect(owner.findsAll('button', 'Take this request back')).to.have.length(0);
  });

  it('keeps what was typed while it cannot be sent, and is recorded once', async () => {
    answer('withdrawRequest', networkError);
    const calls = observe('withdrawRequest');
    await follow();
    await owner.presses('Take this request back');
    await owner.writes(/Why, if you like/, 'It works again.');
    await owner.presses('Send this');
    await owner.sees('You may safely send it again unchanged');
    expect(owner.wrote(/Why, if you like/)).to.equal('It works again.');
    const keys = new Set(calls.map(({headers}) => headers.get('Idempotency-Key')));
    expect(keys.size).to.equal(1);
  });

  it('that is open no more is said, and the request shown as it is', async () => {
    hold(use.backend, {mayTurn: ['withdrawal']});
    await follow();
    await owner.presses('Take this request back');
    const problem = {type: 'urn:owner-portal:problem:turn-not-open'};
    answer('withdrawRequest', status(409, problem));
    const reads = observe('getRequest');
    await owner.presses('Send this');
    await owner.sees('This has changed meanwhile');
    expect(reads.length).to.be.greaterThan(0);
  });
});

describe('the promise', () => {
  const use = usePage();

  it('stands visibly still while we wait for the owner', async () => {
    const clock = {paused: true, secondsLeft: 5400};
    const question = {text: 'Is it the upper lamp?'};
    hold(use.backend, {state: 'waiting_owner', question, clock, expectedAt: undefined});
    await follow();
    await owner.sees('The clock of our promise is stopped while we wait for your answer.');
    await owner.sees('Left of the promised time: 2 hours.');
  });

  it('is put off with the reason and the new time', async () => {
    hold(use.backend, {
      expectedAt: '2031-11-30T18:00:00+08:00',
      clock: {
        paused: false,
        delayedFrom: '2031-11-23T18:00:00+08:00',
        delayReason: 'The lamp has to be ordered.',
      },
    });
    await follow();
    await owner.sees('We are sorry. The answer we promised will be later.');
    await owner.sees(
      /Promised first November 23, 2031 .* Reason The lamp has to be ordered\. New time November 30, 2031/,
    );
  });

  it('that has passed is not passed over', async () => {
    hold(use.backend, {expectedAt: '2020-01-01T00:00:00Z'});
    await follow();
    await owner.sees('The promised time has passed. We are sorry');
  });

  it('is told anew when a delay is announced meanwhile', async () => {
    hold(use.backend, {expectedAt: '2031-11-23T18:00:00+08:00'});
    await follow();
    const expectedAt = '2031-11-30T18:00:00+08:00';
    await change(
      use.backend,
      {expectedAt, clock: {paused: false, delayedFrom: '2031-11-23T18:00:00+08:00'}},
      {type: 'delayed', reason: 'Rain.', expectedAt},
    );
    await owner.sees(/New time announced .* Reason: Rain\./);
    await owner.sees(reference);
  });
});
