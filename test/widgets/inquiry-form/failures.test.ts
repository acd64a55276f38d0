import {expect} from '@open-wc/testing';
import {
  htmlPage,
  json,
  networkError,
  noAnswer,
  status,
  truncatedJson,
  type Fault,
} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {answer, hurryTimeouts, until, usePage} from '../../support/page.js';
import {
  announced,
  fillIn,
  isAnnounced,
  openAndSend,
  openForm,
  receiptIsShown,
  words,
} from './filling.js';

const notSent = 'It could not be sent yet.';
const notConfirmed = 'We could not confirm that it arrived.';

const failures: readonly (readonly [what: string, fault: Fault, said: string, outcome: string])[] =
  [
    ['422 without fields', status(422), 'Some entries need another look.', notSent],
    ['401', status(401), 'Please sign in on this website first', notSent],
    ['403', status(403), 'with the present sign-in', notSent],
    ['404', status(404), 'we could not find this', notSent],
    ['413', status(413), 'longer than the service can take in', notSent],
    ['429', status(429, {}, 120), 'Please wait about 2 minutes.', notSent],
    ['409', status(409), 'Something changed in the meantime', notConfirmed],
    ['503', status(503), 'the service is not available at the moment', notConfirmed],
    ['503 for an hour', status(503, {}, 3600), 'Please wait about 60 minutes.', notConfirmed],
    ['an HTML page', htmlPage(), 'answered in a way we cannot read', notConfirmed],
    ['JSON that breaks off', truncatedJson, 'answered in a way we cannot read', notConfirmed],
    ['a receipt without a number', json({code: '1'}, 201), 'we cannot read', notConfirmed],
    ['no connection', networkError, 'the service cannot be reached at the moment', notConfirmed],
    ['408', status(408), 'the service has not answered in time', notConfirmed],
  ];

describe('an inquiry that meets', () => {
  usePage();

  for (const [what, fault, said, outcome] of failures) {
    it(`${what} says what happened, keeps the words, and has a way on`, async () => {
      answer('createRequest', fault);
      await openAndSend();
      await isAnnounced(said);
      expect(announced()).to.contain(outcome);
      expect(announced()).not.to.contain(outcome === notSent ? notConfirmed : notSent);
      expect(owner.wrote('In your own words')).to.equal(words);
      expect(owner.findsAll('button', 'Try again')).to.have.length(1);
      expect(owner.reads()).not.to.contain('Sending.');
    });
  }

  it('a limit reads what was too much and what to do, as the backend words it', async () => {
    const detail = 'Several requests have come from your home today. Please telephone us.';
    const problem = {type: 'urn:owner-portal:problem:rate-limited', detail};
    answer('createRequest', status(429, problem, 120));
    await openAndSend();
    await isAnnounced(`${detail} Please wait about 2 minutes. ${notSent}`);
    await owner.sees('You may also telephone +86 571 8765 4321.');
  });

  it('a refusal to take it in reads whom to turn to, and nothing that blames', async () => {
    const detail = 'This could not be taken in. Please telephone the service centre.';
    answer('createRequest', status(422, {type: 'urn:owner-portal:problem:not-accepted', detail}));
    await openAndSend();
    await isAnnounced(detail);
    expect(announced()).not.to.contain('need another look');
  });

  it('too many web addresses reads so, and leads to the words', async () => {
    const detail = 'There are more web addresses in this than our system takes in.';
    answer(
      'createRequest',
      status(422, {errors: [{pointer: '/description', code: 'links', detail}]}),
    );
    await openAndSend();
    await isAnnounced(detail);
    await until(() => owner.isAt() === 'In your own words', 'the focus on the words');
  });

  it('silence says so as soon as the client loses patience', async () => {
    answer('createRequest', noAnswer);
    const restore = hurryTimeouts();
    try {
      await openAndSend();
      await isAnnounced('the service has not answered in time');
      expect(announced()).to.contain(notConfirmed);
    } finally {
      restore();
    }
  });

  it('422 with fields says so beside those fields, and leads to the first', async () => {
    const errors = [
      {pointer: '/contact/phone', code: 'format', detail: 'no'},
      {pointer: '/location/detail', code: 'unknown', detail: 'no'},
    ];
    answer('createRequest', status(422, {errors}));
    await openAndSend();
    await isAnnounced('2 entries need another look.');
    expect(owner.readsBeside('textbox', 'Telephone')).to.contain('Please check the telephone');
    expect(owner.readsBeside('textbox', 'Unit, floor')).to.contain('look at this entry once more');
    expect(owner.isAt()).to.equal('Unit, floor or exact place');
  });

  it('422 with fields nobody can see says that it was not sent', async () => {
    const errors = [{pointer: '/tone', code: 'unknown', detail: 'no'}];
    answer('createRequest', status(422, {errors}));
    await openAndSend();
    await isAnnounced(notSent);
  });
});

describe('trying again', () => {
  usePage();

  const keysOf = (calls: readonly Request[]): Set<string | null> =>
    new Set(calls.map(({headers}) => headers.get('Idempotency-Key')));

  it('sends the same with the same key, so that it is recorded once', async () => {
    // The client itself tries three times before it tells the owner.
    const threeTimes = [networkError, networkError, networkError];
    const calls = answer('createRequest', ...threeTimes, () => undefined);
    await openAndSend();
    await isAnnounced(notConfirmed);
    await owner.presses('Try again');
    await receiptIsShown();
    expect(calls).to.have.length(4);
    expect(keysOf(calls).size).to.equal(1);
  });

  it('sends the same with the same key when the page changed its language meanwhile', async () => {
    const threeTimes = [networkError, networkError, networkError];
    const calls = answer('createRequest', ...threeTimes, () => undefined);
    await openAndSend();
    await isAnnounced(notConfirmed);
    document.querySelector('owner-portal')?.setAttribute('lang', 'zh-Hans');
    await owner.sees('再试一次');
    await owner.presses('再试一次');
    await until(() => calls.length === 4, 'the second try');
    expect(keysOf(calls).size).to.equal(1);
  });

  it('finds out what became of the first words before it sends changed ones', async () => {
    const threeTimes = [status(503), status(503), status(503)];
    const calls = answer('createRequest', ...threeTimes, () => undefined);
    await openAndSend();
    await isAnnounced(notConfirmed);
    await owner.writes('In your own words', `${words} Nobody came.`);
    await owner.presses('Try again');
    await receiptIsShown();
    await owner.sees('We received your words as you first sent them.');
    expect(keysOf(calls).size).to.equal(1);
    await owner.presses('Write about something else');
    await owner.finds('textbox', 'In your own words');
    expect(owner.wrote('In your own words')).to.equal(`${words} Nobody came.`);
  });

  it('sends changed words with another key where the first were refused', async () => {
    const calls = answer('createRequest', status(403), () => undefined);
    await openAndSend();
    await isAnnounced(notSent);
    await owner.writes('In your own words', `${words} Nobody came.`);
    await owner.presses('Try again');
    await receiptIsShown();
    expect(keysOf(calls).size).to.equal(2);
  });

  it('takes the words about the failure away while it sends', async () => {
    answer('createRequest', status(403));
    await openAndSend();
    await isAnnounced(notSent);
    const calls = answer('createRequest', noAnswer);
    await owner.presses('Try again');
    await owner.sees('Sending.');
    expect(announced()).to.equal('');
    await until(() => calls.length === 1, 'the call');
  });

  it('mends what the backend refused', async () => {
    const errors = [{pointer: '/contact/phone', code: 'format', detail: 'no'}];
    answer('createRequest', status(422, {errors}), () => undefined);
    await openAndSend({phone: '000'});
    await isAnnounced('1 entry needs');
    await owner.writes('Telephone', '138 0000 1234');
    await owner.presses('Try again');
    await receiptIsShown();
  });

  it('is told what is missing now, no longer what failed before', async () => {
    answer('createRequest', status(403));
    await openForm();
    await fillIn();
    await owner.presses('Send');
    await isAnnounced(notSent);
    await owner.writes('In your own words', '');
    await owner.presses('Try again');
    await isAnnounced('1 entry needs another look.');
    expect(announced()).not.to.contain(notSent);
  });
});
