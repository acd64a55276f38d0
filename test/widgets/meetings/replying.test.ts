import {expect, html} from '@open-wc/testing';
import type {Meetings, OwnerPortal} from '../../../src/index.js';
import {aMeeting, status} from '../../../src/testing/index.js';
import {owner} from '../../support/owner.js';
import {answer, open, until, usePage} from '../../support/page.js';

const openMeetings = async (isSignedIn = true): Promise<Meetings> => {
  const meetings = await open<Meetings>(html`<owner-meetings ask-href="/ask"></owner-meetings>`);
  if (isSignedIn) (meetings.parentElement as OwnerPortal).getToken = () => 'token-of-mr-zhou';
  return meetings;
};

describe('meetings', () => {
  const use = usePage();

  it('say when, where and how to get in, what about, and how long ahead it was told', async () => {
    await openMeetings(false);
    await owner.sees('Owners’ assembly');
    const text = owner.reads();
    expect(text).to.contain('Clubhouse, Upper floor');
    expect(text).to.contain('Lift at the east door.');
    expect(text).to.contain('17 days ahead. At least 15 days are asked for');
    expect(text).to.contain('A reply is not a vote');
    const link = await owner.finds('link', 'Put into my calendar');
    expect((link as HTMLAnchorElement).href).to.match(/\/meetings\/assembly-2099\/calendar\.ics\?/);
    await owner.finds('link', 'Ask about this: Shade for the playground');
  });

  it('take a reply with guests and a proxy, show it, and let it be changed', async () => {
    const widget = await openMeetings();
    await owner.chooses('Yes');
    await owner.selects('People who come with you', '2');
    await owner.writes('Who comes in your place', 'Li Ming');
    await owner.presses('Send my reply');
    await owner.sees('Your reply for 3-1203: Yes');
    const {answer: said, guests, proxy} = use.backend.meetingReplies.get('assembly-2099') ?? {};
    expect([said, guests, proxy?.name]).to.deep.equal(['yes', 2, 'Li Ming']);
    await expect(widget).to.be.accessible();
    await owner.presses('Change my reply');
    await owner.chooses('No');
    await owner.presses('Send my reply');
    await owner.sees('Your reply for 3-1203: No');
  });

  for (const [type, words] of [
    ['meeting-full', 'no longer so many places'],
    ['reply-closed', 'the time to reply has just passed'],
  ] as const) {
    it(`word ${type} kindly`, async () => {
      answer('putMeetingReply', status(422, {type: `urn:owner-portal:problem:${type}`}));
      await openMeetings();
      await owner.chooses('Yes');
      await owner.presses('Send my reply');
      await owner.sees(words);
    });
  }

  it('offer the free times of an appointment only, and ask for one', async () => {
    const slot = (id: string, hour: number, taken: boolean) => ({
      id,
      taken,
      startsAt: `2099-03-14T${hour}:00:00+08:00`,
      endsAt: `2099-03-14T${hour}:30:00+08:00`,
    });
    use.backend.meetings = [
      aMeeting({kind: 'appointment', slots: [slot('s1', 14, true), slot('s2', 15, false)]}),
    ];
    await openMeetings();
    await owner.chooses('Yes');
    const list = (await owner.finds('combobox', 'Time')) as HTMLSelectElement;
    expect(list.options.length).to.equal(2);
    await owner.presses('Send my reply');
    await owner.sees('Please choose a time');
    expect(use.backend.meetingReplies.size).to.equal(0);
  });

  it('show minutes and what was decided, on request', async () => {
    await openMeetings(false);
    await owner.presses('Show past meetings');
    await owner.sees('Nineteen owners came');
    await owner.sees('Agreed by all present');
  });

  it('tell by themselves that one is cancelled, and why', async () => {
    await openMeetings(false);
    await owner.sees('Will you come?');
    use.backend.meetings = [aMeeting({status: 'cancelled', changeNote: 'Typhoon.', version: 2})];
    await until(() => use.backend.streams.count('notices') > 0, 'a watch');
    use.backend.tell('meetings');
    await owner.sees('Cancelled');
    expect(owner.reads()).to.contain('Typhoon.');
    expect(owner.reads()).not.to.contain('Will you come?');
    await owner.finds('link', 'Take out of my calendar');
  });
});
