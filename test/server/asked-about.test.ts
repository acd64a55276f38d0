import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {ServiceReport} from '../../src/contract/index.js';
import {signInOwner} from './support/owner-session.js';
import {inquiry, startPortal, type Portal, type Staff} from './support/portal.js';

const line = {widget: 'owner-fee-breakdown', objectId: 'statements/2025/lines/L1', version: 1};
const cost = {
  widget: 'owner-fee-breakdown',
  objectId: 'accounts/2025/categories/fac.lift',
  version: 1,
};

describe('asking about a line of the fees', () => {
  let portal: Portal;
  let staff: Staff;
  before(async () => {
    portal = await startPortal();
    staff = await portal.signIn();
  });
  after(() => portal.close());

  const aboutOf = async (reference: string) => (await staff.show(reference)).json.about;

  it('is kept with the request, for the owner and the desk', async () => {
    const receipt = await portal.receipt({context: line});
    assert.deepEqual((await portal.open(receipt)).json.context, line);
    assert.deepEqual((await staff.show(receipt.reference)).json.request.context, line);
  });

  it('tells the desk what it is called and what it comes to', async () => {
    const {reference} = await portal.receipt({context: cost});
    const about = await aboutOf(reference);
    assert.deepEqual(about, {
      label: '电梯维保（24台）',
      period: '2025',
      version: 1,
      newestVersion: 1,
      amount: '144000.00',
      currency: 'CNY',
      documents: about?.documents,
    });
    assert.ok(about?.documents?.some(({id}) => id === 'estimate-2025'));
  });

  it('tells the desk whose line it was where the owner was signed in', async () => {
    const {token} = await signInOwner(portal.url, 'zhou', 'guiyuan-1203');
    const authorization = `Bearer ${token}`;
    const {json} = await portal.submit({...inquiry, context: line}, {authorization});
    const about = await aboutOf(json.reference);
    assert.equal(about?.label, '物业服务费 2025年1—12月');
    assert.equal(about?.amount, '3012.60');
    assert.equal(about?.unit, '5号楼2单元1203');
  });

  it('shows nobody’s figures where nobody was signed in', async () => {
    const {reference} = await portal.receipt({context: line});
    assert.equal(await aboutOf(reference), undefined);
  });

  it('takes a request whose token is not good any more', async () => {
    const {status} = await portal.submit({...inquiry, context: line}, {authorization: 'Bearer x'});
    assert.equal(status, 201);
  });

  it('says which version was asked about where it was corrected since', async () => {
    const manager = await portal.signIn('manager', 'guiyuan-lead');
    const context = {...cost, objectId: 'accounts/2025/categories/office'};
    const {json} = await portal.owners<{reference: string}>('/requests?community=lanting', {
      body: {...inquiry, location: {placeId: 'a'}, context},
      headers: {'idempotency-key': '"asked-about-lanting-1"'},
    });
    const {about} = (await manager.show(json.reference)).json;
    assert.equal(about?.version, 1);
    assert.equal(about?.newestVersion, 2);
    assert.equal(about?.amount, '19844.18');
  });

  it('names the service or notice that was asked about, and lets an answer lead back to it', async () => {
    const service = {widget: 'owner-service-standards', objectId: 'standards/fire', version: 2};
    const {reference} = await portal.receipt({context: service});
    assert.deepEqual(await aboutOf(reference), {
      label: '消防设施',
      version: 2,
      newestVersion: 3,
      documents: [],
    });
    const notice = {widget: 'owner-notice-board', objectId: 'gy-fire-lanes', version: 1};
    const asked = await portal.receipt({context: notice});
    assert.equal((await aboutOf(asked.reference))?.label, '消防车道为什么不能停车');
    const unknown = await portal.receipt({context: {...notice, objectId: 'no-such-notice'}});
    assert.equal(await aboutOf(unknown.reference), undefined);
  });

  it('names the meeting, the item, the question or the figure that was asked about', async () => {
    const newest = await portal.owners<ServiceReport>(
      '/reports/service?community=guiyuan&lang=zh-Hans',
    );
    const {period, figures} = newest.json;
    const [meetings, survey, report] = ['owner-meetings', 'owner-survey', 'owner-service-report'];
    const labels = [];
    for (const [widget = '', objectId = ''] of [
      [meetings, 'meetings/gy-assembly'],
      [meetings, 'meetings/gy-assembly/agenda/shade'],
      [survey, 'surveys/gy-2026-1/questions/building'],
      [report, `reports/${period.id}/${figures[0]?.id}`],
      [meetings, 'meetings/gy-assembly/agenda/none'],
      [survey, 'surveys/gy-2026-1/questions/none'],
      [report, `reports/${period.id}/none`],
      [report, 'meetings/gy-assembly'],
    ]) {
      const {reference} = await portal.receipt({context: {widget, objectId, version: 1}});
      labels.push((await aboutOf(reference))?.label);
    }
    assert.deepEqual(labels, [
      '年度业主大会',
      '儿童乐园加装遮阳棚 · 年度业主大会',
      '您住在几号楼？ · 上半年满意度调查',
      `${figures[0]?.label} · ${period.label}`,
      ...Array.from({length: 4}, () => undefined),
    ]);
  });

  for (const objectId of ['elsewhere', 'accounts/1999/tax', 'accounts/2025/categories/none']) {
    it(`leaves ${objectId} as it came`, async () => {
      const receipt = await portal.receipt({context: {...cost, objectId}});
      assert.equal(await aboutOf(receipt.reference), undefined);
      assert.equal((await portal.open(receipt)).json.context?.objectId, objectId);
    });
  }

  it('is part of what a key stands for', async () => {
    const headers = {'idempotency-key': '"asked-about-key-0001"'};
    await portal.submit({...inquiry, context: line}, headers);
    const other = await portal.submit({...inquiry, context: cost}, headers);
    assert.equal(other.status, 422);
  });

  it('lets an answer lead back to the line and to a document, in the owner’s language', async () => {
    const receipt = await portal.receipt({context: cost, lang: 'en'});
    const {version} = (await staff.show(receipt.reference)).json.request;
    const pointTo = {askedAbout: true, documentIds: ['estimate-2025']};
    const {status} = await staff.desk(`/requests/${receipt.reference}/messages`, {
      body: {version, text: 'Lift upkeep covers 24 lifts.', pointTo},
    });
    assert.equal(status, 200);
    const {timeline} = (await portal.open(receipt)).json;
    const [lineSource, documentSource] = timeline.at(-1)?.sources ?? [];
    assert.equal(lineSource?.objectId, cost.objectId);
    assert.match(lineSource?.label ?? '', /Lift/);
    assert.match(documentSource?.href ?? '', /estimate-2025/);
  });

  it('refuses to lead to what was never published', async () => {
    const receipt = await portal.receipt({context: cost});
    const {version} = (await staff.show(receipt.reference)).json.request;
    const {status, json} = await staff.desk<{errors: {pointer: string}[]}>(
      `/requests/${receipt.reference}/messages`,
      {body: {version, text: 'See there.', pointTo: {documentIds: ['secret']}}},
    );
    assert.equal(status, 422);
    assert.equal(json.errors[0]?.pointer, '/pointTo/documentIds/0');
  });
});
