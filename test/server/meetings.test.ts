import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import ICAL from 'ical.js';
import type {components} from '../../demo/server/desk/openapi.js';
import {momentOf, stepsLater, wallTime} from '../../demo/server/meetings/local-time.js';
import type {Meeting, MeetingPage} from '../../src/contract/index.js';
import {demoOwners} from '../../demo/server/seed/owners.js';
import {listen} from './support/listen.js';
import {signInOwner} from './support/owner-session.js';
import {startPortal, type Portal, type Staff} from './support/portal.js';

type Desk = components['schemas']['DeskMeeting'];

const draft = (members: object = {}, content: object = {}) => ({
  community: 'guiyuan',
  kind: 'forum',
  startsAt: '2031-05-10T14:00',
  endsAt: '2031-05-10T16:00',
  replyBy: '2031-05-08T18:00',
  content: {
    title: {
      'zh-Hans':
        '业主座谈会：关于公共收益使用方案、儿童乐园遮阳与车库照明的意见征集😀，请准时；谢谢',
      en: 'Forum',
    },
    place: {name: {'zh-Hans': '会所'}},
    host: {'zh-Hans': '服务中心'},
    agenda: [{id: 'a1', title: {'zh-Hans': '遮阳; 报价, 与\\说明'}, type: 'discuss'}],
    maxGuests: 2,
    ...content,
  },
  ...members,
});

describe('meetings', () => {
  let portal: Portal;
  let desk: Staff;
  let owner: {authorization: string};
  before(async () => {
    portal = await startPortal();
    desk = await portal.signIn();
    const [zhou] = demoOwners;
    assert.ok(zhou);
    const {token} = await signInOwner(portal.url, zhou.username, zhou.password);
    owner = {authorization: `Bearer ${token}`};
    await portal.db
      .insertInto('unit_owners')
      .values({community: 'guiyuan', unit: '5-2-1204', subject: zhou.subject})
      .execute();
  });
  after(() => portal.close());

  const create = (body: object = draft()) => desk.desk<{items: Desk[]}>('/meetings', {body});
  const created = async (members: object = {}, content: object = {}) => {
    const {status, json, text} = await create(draft(members, content));
    assert.equal(status, 201, text);
    const [meeting] = json.items;
    assert.ok(meeting);
    return meeting;
  };
  const reply = (id: string, body: object, headers: Record<string, string> = owner) =>
    portal.owners<Meeting>(`/meetings/${id}/reply`, {method: 'PUT', body, headers});
  const calendar = async (id: string) => {
    const {text, headers} = await portal.owners(`/meetings/${id}/calendar.ics?lang=zh-Hans`);
    assert.match(headers.get('content-type') ?? '', /^text\/calendar/);
    return text;
  };

  it('are listed by page: those to come first, past ones apart', async () => {
    const first = await portal.owners<MeetingPage>('/meetings?limit=2&lang=en');
    assert.deepEqual(
      first.json.items.map(({id}) => id),
      ['gy-office-hours', 'gy-open-day'],
    );
    const next = await portal.owners<MeetingPage>(
      `/meetings?limit=2&cursor=${first.json.nextCursor ?? ''}`,
    );
    assert.deepEqual(
      next.json.items.map(({id}) => id),
      ['gy-assembly', 'gy-committee-1'],
    );
    const {json} = await portal.owners<MeetingPage>('/meetings?when=past&lang=en');
    assert.deepEqual(
      json.items.map(({id, status}) => [id, status]),
      [['gy-forum-autumn', 'held']],
    );
    assert.ok(json.items[0]?.minutes?.text?.includes('garage'));
    assert.equal((await portal.owners('/meetings?cursor=mine')).status, 400);
  });

  it('show the period of notice in days of the calendar there', async () => {
    const {json} = await portal.owners<Meeting>('/meetings/gy-assembly?lang=en');
    assert.equal(json.notice?.days, 22);
    assert.equal(json.notice?.requiredDays, 15);
  });

  it('take a household’s reply, replace it, and show it to nobody else', async () => {
    const {id} = await created({capacity: 10});
    assert.equal((await reply(id, {answer: 'yes'}, {})).status, 401);
    await reply(id, {answer: 'yes', guests: 2, note: '轮椅'});
    const {json} = await reply(id, {answer: 'yes', guests: 1});
    assert.equal(json.reply?.seatsLeft, 8);
    assert.equal(json.households?.[0]?.reply?.guests, 1);
    assert.equal(json.households?.[0]?.reply?.note, undefined);
    const stranger = await portal.owners<Meeting>(`/meetings/${id}`);
    assert.equal(stranger.json.households, undefined);
    assert.doesNotMatch(stranger.text, /5-2-1203|轮椅/);
  });

  const unoffered: readonly (readonly [string, object, string])[] = [
    ['more guests than may come', {answer: 'yes', guests: 3}, '/guests'],
    ['guests of who stays away', {answer: 'no', guests: 1}, '/guests'],
    ['a proxy where none can be named', {answer: 'no', proxy: {name: '李'}}, '/proxy'],
    ['a time that is not offered', {answer: 'yes', slotId: 's9'}, '/slotId'],
    ['another owner’s unit', {answer: 'yes', unit: '1-1-0101'}, '/unit'],
  ];
  for (const [what, body, pointer] of unoffered) {
    it(`refuse ${what}`, async () => {
      const {id} = await created();
      const {status, problem} = await reply(id, body);
      assert.equal(status, 422);
      assert.equal(problem.errors?.[0]?.pointer, pointer);
    });
  }

  it('take no reply after the deadline', async () => {
    const {id} = await created();
    await portal.db
      .updateTable('meetings')
      .set({reply_by: new Date(Date.now() - 1000)})
      .where('id', '=', id)
      .execute();
    const {status, problem} = await reply(id, {answer: 'yes'});
    assert.equal(status, 422);
    assert.equal(problem.type, 'urn:owner-portal:problem:reply-closed');
  });

  it('give the last seats to one of two who want them at the same moment', async () => {
    const {id} = await created({capacity: 3});
    const both = await Promise.all(
      ['5-2-1203', '5-2-1204'].map((unit) => reply(id, {answer: 'yes', guests: 1, unit})),
    );
    assert.deepEqual(both.map(({status}) => status).sort(), [200, 422]);
    const full = both.find(({status}) => status === 422);
    assert.equal(full?.problem.type, 'urn:owner-portal:problem:meeting-full');
    const replies = await desk.desk<{seats: number}>(`/meetings/${id}/replies?community=guiyuan`);
    assert.equal(replies.json.seats, 2);
  });

  it('give an appointment to one household', async () => {
    const {id} = await created({kind: 'appointment', slotMinutes: 30});
    assert.equal((await reply(id, {answer: 'yes'})).problem.errors?.[0]?.pointer, '/slotId');
    assert.equal((await reply(id, {answer: 'yes', slotId: 's2'})).status, 200);
    const other = await reply(id, {answer: 'yes', slotId: 's2', unit: '5-2-1204'});
    assert.equal(other.problem.type, 'urn:owner-portal:problem:meeting-full');
    const {json} = await reply(id, {answer: 'no'});
    assert.equal(json.slots?.length, 4);
    assert.ok(json.slots?.every(({taken}) => !taken));
  });

  it('make a calendar file that a calendar program reads, and rise in sequence with each change', async () => {
    const meeting = await created({
      startsAt: '2031-07-10T14:00',
      endsAt: '2031-07-10T16:30',
      timeZone: 'Europe/Berlin',
    });
    const text = await calendar(meeting.id);
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n\ufffd]/);
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    const read = (source: string) => {
      const component = new ICAL.Component(ICAL.parse(source) as [string, object[], object[]]);
      for (const zone of component.getAllSubcomponents('vtimezone')) {
        ICAL.TimezoneService.register(new ICAL.Timezone(zone));
      }
      const event = component.getFirstSubcomponent('vevent');
      assert.ok(event);
      return {component, event: new ICAL.Event(event), vevent: event};
    };
    const {component, event, vevent} = read(text);
    assert.equal(component.getFirstPropertyValue('method'), 'PUBLISH');
    assert.equal(event.summary, draft().content.title['zh-Hans']);
    assert.ok(event.description.includes('1. 遮阳; 报价, 与\\说明'));
    assert.equal(event.startDate.zone?.tzid, 'Europe/Berlin');
    assert.equal(event.startDate.toString(), '2031-07-10T14:00:00');
    assert.equal(event.startDate.toJSDate().toISOString(), '2031-07-10T12:00:00.000Z');
    assert.match(text, /\r\nDTSTAMP:\d{8}T\d{6}Z\r\n/);
    assert.equal(vevent.getAllProperties('attendee').length, 0);

    const {json: changed} = await desk.desk<Desk>(`/meetings/${meeting.id}`, {
      method: 'PUT',
      body: {
        ...draft({
          startsAt: '2031-07-11T14:00',
          endsAt: '2031-07-11T16:30',
          timeZone: 'Europe/Berlin',
        }),
        version: 1,
        changeNote: {'zh-Hans': '改到次日'},
      },
    });
    assert.equal(changed.status, 'changed');
    const again = read(await calendar(meeting.id)).event;
    assert.equal(again.uid, event.uid);
    assert.equal(again.sequence, event.sequence + 1);
    const cancel = {community: 'guiyuan', version: 2, reason: {'zh-Hans': '台风'}};
    await desk.desk(`/meetings/${meeting.id}/cancellation`, {body: cancel});
    const last = read(await calendar(meeting.id));
    assert.equal(last.event.uid, event.uid);
    assert.equal(last.event.sequence, event.sequence + 2);
    assert.equal(last.vevent.getFirstPropertyValue('status'), 'CANCELLED');
    assert.equal((await reply(meeting.id, {answer: 'yes'})).status, 422);
  });

  it('keep the time of day of a series over a change of the clocks, and cancel what follows', async () => {
    const {json} = await create({
      ...draft({
        startsAt: '2031-03-20T19:00',
        endsAt: '2031-03-20T20:00',
        replyBy: undefined,
        timeZone: 'Europe/Berlin',
      }),
      repeat: {every: 'week', times: 3},
    });
    assert.deepEqual(
      json.items.map(({startsAt}) => startsAt),
      ['2031-03-20T18:00:00.000Z', '2031-03-27T18:00:00.000Z', '2031-04-03T17:00:00.000Z'],
    );
    const [first, second, third] = json.items;
    assert.ok(first && second && third);
    await desk.desk(`/meetings/${second.id}/cancellation`, {
      body: {community: 'guiyuan', version: 1, reason: {en: 'x'}, following: true},
    });
    const states = await Promise.all(
      [first, second, third].map(
        async ({id}) => (await portal.owners<Meeting>(`/meetings/${id}`)).json.status,
      ),
    );
    assert.deepEqual(states, ['scheduled', 'cancelled', 'cancelled']);
  });

  const wrong: readonly (readonly [string, object, string])[] = [
    ['an end before its start', {endsAt: '2031-05-10T13:00'}, '/endsAt'],
    [
      'a time that is past',
      {startsAt: '2020-05-10T14:00', endsAt: '2020-05-10T15:00', replyBy: undefined},
      '/startsAt',
    ],
    ['a deadline after it began', {replyBy: '2031-05-11T18:00'}, '/replyBy'],
    ['a zone nobody knows', {timeZone: 'Mars/Base'}, '/timeZone'],
    [
      'an hour the clock skips',
      {
        timeZone: 'Europe/Berlin',
        startsAt: '2031-03-30T02:30',
        endsAt: '2031-03-30T05:00',
        replyBy: undefined,
      },
      '/startsAt',
    ],
    [
      'an hour that comes twice',
      {
        timeZone: 'Europe/Berlin',
        startsAt: '2031-10-26T02:30',
        endsAt: '2031-10-26T05:00',
        replyBy: undefined,
      },
      '/startsAt',
    ],
    ['an appointment without times', {kind: 'appointment'}, '/slotMinutes'],
  ];
  for (const [what, members, pointer] of wrong) {
    it(`refuse ${what}`, async () => {
      const {status, problem} = await create(draft(members));
      assert.equal(status, 422);
      assert.equal(problem.errors?.[0]?.pointer, pointer);
    });
  }

  it('tell those who watch, refuse a stale change, and keep minutes until it has begun', async () => {
    const watching = await listen(`${portal.url}/v1/events?community=guiyuan`);
    const {id} = await created();
    while ((await watching.next()).event !== 'meetings-changed');
    watching.close();
    const body = {...draft(), version: 7, changeNote: {en: 'x'}};
    assert.equal((await desk.desk(`/meetings/${id}`, {method: 'PUT', body})).status, 409);
    const minutes = {community: 'guiyuan', version: 1, resolutions: []};
    const early = await desk.desk(`/meetings/${id}/minutes`, {method: 'PUT', body: minutes});
    assert.equal(early.status, 409);
    const stranger = await create(draft({community: 'lanting'}));
    assert.equal(stranger.status, 404);
  });

  it('know their local times', () => {
    assert.deepEqual(momentOf('2031-02-30T10:00', 'Asia/Shanghai'), {trouble: 'format'});
    assert.equal(stepsLater('2031-01-31T19:00', 'month', 1), '2031-02-28T19:00');
    assert.equal(wallTime(new Date('2031-07-01T12:00:00Z'), 'Europe/Berlin'), '2031-07-01T14:00');
  });
});
