import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {components} from '../../demo/server/desk/openapi.js';
import {computeFigures} from '../../demo/server/reports/figures.js';
import {periodBefore, readPeriod, boundsOf} from '../../demo/server/reports/period.js';
import type {ReportRow, ServiceReport} from '../../src/contract/index.js';
import {startPortal, type Portal, type Staff} from './support/portal.js';

type Report = components['schemas']['DeskReport'];

/** The backend's figures again, from the raw records and by other means. */
const recompute = async (portal: Portal, from: string, to: string) => {
  const start = new Date(`${from}T00:00:00+08:00`);
  const end = new Date(new Date(`${to}T00:00:00+08:00`).valueOf() + 86_400_000);
  const all = await portal.db
    .selectFrom('requests')
    .selectAll()
    .where('community', '=', 'guiyuan')
    .execute();
  const events = await portal.db.selectFrom('request_events').selectAll().execute();
  const services = await portal.db
    .selectFrom('services')
    .selectAll()
    .where('community', '=', 'guiyuan')
    .execute();
  const inPeriod = all.filter(({submitted_at: at}) => at >= start && at < end);
  const answers = inPeriod.map((request) => {
    const times = events
      .filter((event) => event.reference === request.reference && event.actor_role === 'staff')
      .map(({at}) => at.valueOf());
    const hours = (Math.min(...times) - request.submitted_at.valueOf()) / 3_600_000;
    return {code: request.service_code, hours};
  });
  const sorted = answers.map(({hours}) => hours).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
  const closing = ['resolved', 'declined', 'closed'];
  const share = (count: number, of: number) => Math.round((1000 * count) / of) / 10;
  const references = inPeriod.map(({reference}) => reference);
  const moves = events.filter(({reference}) => references.includes(reference));
  const reopened = new Set(
    moves
      .filter(({from_state: before}) => closing.includes(before ?? ''))
      .filter(({to_state: then}) => then === 'accepted')
      .map(({reference}) => reference),
  );
  const declined = new Set(
    moves.filter(({to_state: to}) => to === 'declined').map(({reference}) => reference),
  );
  return {
    received: inPeriod.length,
    median: (at(0.5) + (sorted[Math.floor(sorted.length / 2)] ?? NaN)) / 2,
    p90: at(0.9),
    reopened: share(reopened.size, inPeriod.length),
    declined: share(declined.size, inPeriod.length),
    kinds: new Map(
      services.map(({code}) => [code, answers.filter((one) => one.code === code).length]),
    ),
    onTime: new Map(
      services.flatMap(({code, promise_hours: promised}) => {
        const own = answers.filter((one) => one.code === code);
        const kept = own.filter(({hours}) => hours <= Number(promised)).length;
        return promised === null ? [] : [[code, share(kept, own.length)] as const];
      }),
    ),
  };
};

const valueOf = (rows: readonly ReportRow[], id: string) => {
  const row = rows.find((one) => one.id === id);
  assert.ok(row, id);
  return row.current;
};

describe('the service report', () => {
  let portal: Portal;
  let manager: Staff;
  let report: ServiceReport;
  before(async () => {
    portal = await startPortal();
    manager = await portal.signIn('manager', 'guiyuan-lead');
    report = (await portal.owners<ServiceReport>('/reports/service?lang=en')).json;
  });
  after(() => portal.close());

  it('has figures that the raw records bear out', async () => {
    const {from, to} = report.period;
    const again = await recompute(portal, from, to);
    assert.equal(Number(valueOf(report.figures, 'received').value), again.received);
    const near = (id: string, hours: number) =>
      assert.ok(Math.abs(Number(valueOf(report.figures, id).value) - hours) <= 0.051, id);
    near('first-answer-median', again.median);
    near('first-answer-p90', again.p90);
    assert.equal(Number(valueOf(report.figures, 'reopened').value), again.reopened);
    assert.equal(Number(valueOf(report.figures, 'declined').value), again.declined);
    for (const {id, current} of report.kinds) {
      if (!current.suppressed) assert.equal(Number(current.value), again.kinds.get(id), id);
    }
    const shown = report.standards.filter(({current}) => current.value !== undefined);
    assert.ok(shown.length >= 3);
    for (const {id, current} of shown)
      assert.equal(Number(current.value), again.onTime.get(id), id);
  });

  it('hides small numbers, and lets none be had by subtraction', async () => {
    const {from, to} = report.period;
    const {kinds, received} = await recompute(portal, from, to);
    const hidden = report.kinds.filter(({current}) => current.suppressed);
    const sizes = hidden.map(({id}) => kinds.get(id) ?? 0);
    assert.ok(sizes.some((size) => size > 0 && size < report.threshold));
    assert.ok(hidden.length > 1);
    const shown = report.kinds.reduce((sum, {current}) => sum + Number(current.value ?? 0), 0);
    assert.ok(received - shown >= report.threshold || hidden.length > 2);
    for (const {id, current} of report.standards) {
      if (hidden.some((kind) => kind.id === id)) assert.deepEqual(current, {suppressed: true}, id);
    }
  });

  it('says how each figure is computed, beside the period before, with the staff’s comment', async () => {
    assert.ok(report.figures.every(({definition, previous}) => definition && previous));
    assert.ok(report.standards.every(({promise}) => promise));
    assert.ok((report.previous?.to ?? '9') < report.period.from);
    assert.match(report.comment ?? '', /second engineer/);
    const {json} = await portal.owners<ServiceReport>(
      `/reports/service?period=${report.previous?.id ?? ''}&lang=zh-TW`,
    );
    assert.equal(json.period.id, report.previous?.id);
    assert.match(json.figures[0]?.label ?? '', /收到的事項/);
    assert.equal((await portal.owners('/reports/service?period=1999')).status, 404);
    assert.equal((await portal.owners('/reports/service?community=lanting')).status, 404);
  });

  it('is corrected in a version of its own that says why, by the manager alone', async () => {
    const path = `/reports/${report.period.id}`;
    const body = {community: 'guiyuan', comment: {'zh-Hans': '更正说明。'}};
    const bare = await manager.desk(path, {body});
    assert.equal(bare.status, 422);
    assert.equal(bare.problem.errors?.[0]?.pointer, '/changeNote');
    const desk = await portal.signIn();
    assert.equal((await desk.desk(path, {body})).status, 403);
    const note = {...body, changeNote: {'zh-Hans': '补记两件。'}};
    const {json} = await manager.desk<Report>(path, {body: note});
    assert.equal(json.period.version, 2);
    const now = (await portal.owners<ServiceReport>('/reports/service')).json;
    assert.deepEqual([now.version, now.changeNote], [2, '补记两件。']);
  });

  it('tells of the joint review what that marks as public, and nothing else of it', async () => {
    const {period, ...kept} = report;
    assert.ok(kept.review?.findings.some((text) => text.includes('夜班工程师')));
    assert.equal(kept.review?.actions.length, 2);
    assert.doesNotMatch(JSON.stringify(kept.review), /转交|周敏/);
    const review = {
      community: 'guiyuan',
      title: 'Joint review',
      from: period.from,
      to: period.to,
      participants: ['Anna Wang'],
      extract: 'Lamps are kept in stock now.',
      findings: [
        {text: 'Valves were missing.', public: true},
        {text: 'A colleague was ill.', public: false},
      ],
      actions: [
        {
          text: 'Count the stock.',
          owner: 'Chen',
          dueOn: '2031-01-31',
          status: 'open',
          public: true,
        },
        {text: 'Talk to Li.', owner: 'Lin', dueOn: '2031-01-31', status: 'open', public: false},
        {text: 'Buy a drone.', owner: 'Lin', dueOn: '2031-01-31', status: 'dropped', public: true},
      ],
      published: false,
    };
    const {json: written} = await manager.desk<{id: string}>('/reviews', {body: review});
    const offered = await manager.desk<Report>(`/reports/${period.id}?community=guiyuan`);
    assert.ok(offered.json.reviews.some(({id}) => id === written.id));
    const body = {community: 'guiyuan', comment: {en: 'x'}, changeNote: {en: 'With the review.'}};
    const path = `/reports/${period.id}`;
    const unknown = await manager.desk(path, {body: {...body, reviewId: 'none'}});
    assert.equal(unknown.problem.errors?.[0]?.pointer, '/reviewId');
    await manager.desk(path, {body: {...body, reviewId: written.id}});
    const {json} = await portal.owners<ServiceReport>('/reports/service');
    assert.deepEqual(json.review?.findings, [
      'Lamps are kept in stock now.',
      'Valves were missing.',
    ]);
    assert.deepEqual(
      json.review?.actions.map(({text, owner, dueAt, status}) => [text, owner, dueAt, status]),
      [['Count the stock.', 'Chen', '2031-01-30T16:00:00.000Z', 'open']],
    );
  });

  it('is of periods that are over', async () => {
    const year = new Date().getFullYear();
    for (const id of [`${year + 1}-Q1`, 'Q9', '2026-13']) {
      assert.equal((await manager.desk(`/reports/${id}?community=guiyuan`)).status, 404, id);
    }
  });
});

describe('the figures of a report', () => {
  const record = (minutes: number | undefined, members: object = {}) => ({
    serviceCode: 'repair',
    submittedAt: new Date(0),
    firstAnswerAt: minutes === undefined ? undefined : new Date(minutes * 60_000),
    ended: true,
    declined: false,
    reopened: false,
    rating: undefined,
    ...members,
  });
  const kinds = [{code: 'repair', promiseHours: 1}];
  const now = new Date(10 * 3_600_000);

  it('of one request are none', () => {
    const {figures, kinds: counts, standards} = computeFigures([record(5)], kinds, 5, now);
    assert.ok(Object.values({...counts, ...standards}).every(({suppressed}) => suppressed));
    assert.ok(figures['first-answer-median']?.suppressed);
    assert.deepEqual(figures['satisfaction'], {n: 0, suppressed: false});
  });

  it('count what was never answered as late once its time is over, and not before', () => {
    const records = [10, 20, 60, 61, 600, undefined].map((minutes) => record(minutes));
    const late = computeFigures(records, kinds, 5, now).standards['repair'];
    assert.deepEqual(late, {value: '50.0', n: 6, suppressed: false});
    const early = computeFigures(records, kinds, 5, new Date(0)).standards['repair'];
    assert.deepEqual(early, {value: '60.0', n: 5, suppressed: false});
  });

  it('belong to the quarter of the community’s clock', () => {
    const quarter = readPeriod('2026-Q1');
    assert.ok(quarter);
    assert.equal(periodBefore(quarter).id, '2025-Q4');
    assert.equal(periodBefore(readPeriod('2026-01') ?? quarter).id, '2025-12');
    assert.deepEqual(boundsOf(quarter, 'Europe/Berlin'), {
      start: new Date('2025-12-31T23:00:00Z'),
      end: new Date('2026-03-31T22:00:00Z'),
    });
  });
});
