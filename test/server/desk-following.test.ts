import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {parse} from 'csv-parse/sync';
import type {components} from '../../demo/server/desk/openapi.js';
import {warnOfPromises} from '../../demo/server/requests/warnings.js';
import {plainJpeg} from './support/files.js';
import {startPortal, type DeskRequest, type Portal, type Staff} from './support/portal.js';
import {tusSpeaker} from './support/tus.js';

type Review = components['schemas']['Review'];

const hour = 60 * 60 * 1000;

describe("the desk's own steps", () => {
  let portal: Portal;
  let staff: Staff;
  let manager: Staff;
  before(async () => {
    portal = await startPortal();
    staff = await portal.signIn();
    manager = await portal.signIn('manager', 'guiyuan-lead');
  });
  after(() => portal.close());

  const step = (reference: string, name: string, body: object) =>
    staff.desk<DeskRequest>(`/requests/${reference}/${name}`, {body});
  const list = async (attention: string) =>
    (
      await staff.desk<{items: {reference: string}[]}>(
        `/requests?status=all&attention=${attention}&limit=100`,
      )
    ).json.items.map(({reference}) => reference);
  const resolved = async (members: object = {}) => {
    const receipt = await portal.receipt(members);
    await step(receipt.reference, 'answers', {version: 1, text: '押金在验收后 7 天内退回。'});
    return receipt;
  };

  it('answers at once in one step: accepted by whoever answers, and done', async () => {
    const receipt = await portal.receipt({serviceCode: 'repair-home'});
    const {status} = await step(receipt.reference, 'answers', {
      version: 1,
      text: '验收后 7 天内。',
    });
    assert.equal(status, 200);
    const {json} = await portal.open(receipt);
    assert.deepEqual([json.state, json.result?.text], ['resolved', '验收后 7 天内。']);
    assert.deepEqual(
      json.timeline.map(({toState}) => toState),
      ['submitted', 'accepted', 'resolved'],
    );
    assert.equal(json.handler?.name, '林晓');
    // The promise stays what it was: an answer at once promises nothing new.
    assert.equal(json.timeline[1]?.expectedAt, receipt.expectedAt);
    const again = await step(receipt.reference, 'answers', {version: 3, text: '再说一次。'});
    assert.equal(again.status, 409);
  });

  it('lists what can be answered at once, by its kind or as staff judged it', async () => {
    const question = await portal.receipt();
    const repair = await portal.receipt({serviceCode: 'repair-home'});
    const before = await list('at-once');
    assert.ok(before.includes(question.reference) && !before.includes(repair.reference));
    await step(question.reference, 'triage', {version: 1, triage: 'needs_work'});
    await step(repair.reference, 'triage', {version: 1, triage: 'at_once'});
    const afterwards = await list('at-once');
    assert.ok(!afterwards.includes(question.reference) && afterwards.includes(repair.reference));
    assert.equal((await portal.open(question)).json.version, 1);
  });

  it('puts a promise off with reason and new time, and the owner reads both', async () => {
    const receipt = await portal.receipt({serviceCode: 'repair-home'});
    const {expectedAt: promised} = (await portal.open(receipt)).json;
    const expectedAt = new Date(Date.now() + 100 * hour).toISOString();
    const {json} = await step(receipt.reference, 'delays', {
      version: 1,
      reason: '配件周四到货。',
      expectedAt,
    });
    assert.equal(json.request.expectedAt, expectedAt);
    const request = (await portal.open(receipt)).json;
    assert.deepEqual(request.clock, {
      paused: false,
      delayedFrom: promised,
      delayReason: '配件周四到货。',
    });
    assert.equal(request.timeline.at(-1)?.type, 'delayed');
  });

  for (const [what, body, status] of [
    ['an earlier time', {reason: 'a', expectedAt: new Date(Date.now() + hour).toISOString()}, 422],
    ['no reason', {reason: ' ', expectedAt: '2099-01-01T00:00:00Z'}, 422],
    ['no time', {reason: 'a'}, 422],
  ] as const) {
    it(`does not put it off with ${what}`, async () => {
      const {reference} = await portal.receipt({serviceCode: 'repair-home'});
      assert.equal((await step(reference, 'delays', {version: 1, ...body})).status, status);
    });
  }

  it('counts a request to another kind, with word to the owner, and never later', async () => {
    const receipt = await portal.receipt({serviceCode: 'repair-home'});
    const before = (await portal.open(receipt)).json;
    assert.ok(before.otherKinds?.some(({code}) => code === 'complaint'));
    const body = {version: 1, serviceCode: 'complaint', text: '这是投诉，已转给客服主管。'};
    const {json} = await step(receipt.reference, 'kinds', body);
    assert.equal(json.request.serviceCode, 'complaint');
    const after = (await portal.open(receipt)).json;
    assert.equal(after.reference, receipt.reference);
    const event = after.timeline.at(-1);
    assert.deepEqual(
      [event?.type, event?.text, event?.serviceName],
      ['recategorised', '这是投诉，已转给客服主管。', after.serviceName],
    );
    const [was, is] = [before, after].map(({expectedAt}) => Date.parse(expectedAt ?? ''));
    assert.ok(is !== undefined && was !== undefined && is <= was);
  });

  it('counts it to no kind that is not offered, asks for consent, or is its own', async () => {
    const {reference} = await portal.receipt();
    for (const serviceCode of ['nothing', 'renovation', 'inquiry']) {
      const {problem} = await step(reference, 'kinds', {version: 1, serviceCode, text: '改类别'});
      assert.equal(problem.errors?.[0]?.pointer, '/serviceCode', serviceCode);
    }
    const ended = await resolved();
    const body = {version: 3, serviceCode: 'complaint', text: '改类别'};
    assert.equal((await step(ended.reference, 'kinds', body)).status, 409);
  });

  it('attaches the photos of each step to its own entry', async () => {
    const tus = tusSpeaker(portal.url);
    const photo = async () => {
      const {id} = await tus.upload(await plainJpeg(), {type: 'image/jpeg', name: 'wet.jpg'});
      return [{id, moment: 'before'}];
    };
    const receipt = await portal.receipt();
    const {reference} = receipt;
    const steps = [
      ['answers', {version: 1, text: '已修好。', attachments: await photo()}],
      ['return-visits', {version: 3, text: '业主满意。', attachments: await photo()}],
    ] as const;
    for (const [name, body] of steps) assert.equal((await step(reference, name, body)).status, 200);
    const {timeline} = (await portal.open(receipt)).json;
    assert.deepEqual(
      timeline.map(({attachments = []}) => attachments.length),
      [0, 0, 1, 1],
    );
  });

  it('does not put off what was never promised', async () => {
    const {reference} = await portal.receipt();
    const body = {version: 1, reason: 'a', expectedAt: '2099-01-01T00:00:00Z'};
    assert.equal((await step(reference, 'delays', body)).status, 409);
  });

  it('is warned once of each promise that ends soon, and lists it', async () => {
    const {reference} = await portal.receipt({serviceCode: 'repair-home'});
    const promise = (at: number) =>
      portal.db
        .updateTable('requests')
        .set({expected_at: new Date(at)})
        .where('reference', '=', reference)
        .execute();
    await warnOfPromises(portal.db);
    assert.ok(!(await list('due-soon')).includes(reference));
    await promise(Date.now() + 2 * hour);
    assert.deepEqual(await warnOfPromises(portal.db), [reference]);
    assert.deepEqual(await warnOfPromises(portal.db), []);
    assert.ok((await list('due-soon')).includes(reference));
    assert.equal((await staff.show(reference)).json.dueSoon, true);
    await promise(Date.now() + 3 * hour);
    assert.deepEqual(await warnOfPromises(portal.db), [reference]);
  });

  it('answers a rating', async () => {
    const receipt = await resolved();
    const rating = {body: {overall: 2, comment: '太慢了。'}};
    await portal.owners(`/requests/${receipt.reference}/rating`, {
      ...rating,
      headers: {'request-code': receipt.code, 'idempotency-key': '"rating-of-one-request"'},
    });
    assert.equal((await staff.show(receipt.reference)).json.ownerReplied, true);
    const {status} = await step(receipt.reference, 'rating-answers', {
      version: 4,
      text: '您说得有道理，我们已改为当天回复。',
    });
    assert.equal(status, 200);
    assert.match((await portal.open(receipt)).json.rating?.answer ?? '', /当天回复/);
  });

  it('asks afterwards whether all is well, for the kinds that want it', async () => {
    const receipt = await resolved({serviceCode: 'complaint'});
    assert.ok((await list('return-visit')).includes(receipt.reference));
    const heard = {version: 3, text: '电话回访，业主表示已经安静。', people: ['林晓']};
    assert.equal((await step(receipt.reference, 'return-visits', heard)).status, 200);
    assert.ok(!(await list('return-visit')).includes(receipt.reference));
    assert.equal((await portal.open(receipt)).json.timeline.at(-1)?.type, 'return-visit');
  });

  it('shows guidance to staff alone, and open requests of the same place to merge into', async () => {
    const members = {serviceCode: 'repair-common', location: {placeId: 'gate'}};
    const first = await portal.receipt(members);
    const second = await portal.receipt(members);
    const {json} = await staff.show(second.reference);
    assert.match(json.guidance ?? '', /先围挡/);
    assert.deepEqual(
      json.alike?.map(({reference}) => reference),
      [first.reference],
    );
    assert.doesNotMatch((await portal.open(second)).text, /先围挡/);
  });

  it('has openings in every language and tone, with the slots each must fill', async () => {
    const {json} = await staff.desk<{items: components['schemas']['Phrase'][]}>('/phrases');
    assert.equal(json.items.length, 5 * 3 * 2);
    for (const {text, requiredSlots} of json.items) {
      for (const slot of requiredSlots) assert.ok(text.includes(`{${slot}}`), `${slot}: ${text}`);
    }
  });

  const review = {
    community: 'guiyuan',
    title: '十一月会审',
    from: new Date(Date.now() - 48 * hour).toISOString().slice(0, 10),
    to: new Date(Date.now() + 48 * hour).toISOString().slice(0, 10),
    participants: ['周敏', '林晓'],
    findings: [{text: '夜间噪声投诉集中在 8 号楼。', public: true}],
    actions: [{text: '张贴提示', owner: '林晓', dueOn: '2031-01-05', status: 'open', public: true}],
    published: false,
  };

  it('reviews a period together: figures by kind, findings, actions with owner and day', async () => {
    await resolved({serviceCode: 'complaint'});
    const {status, json} = await staff.desk<Review>('/reviews', {body: review});
    assert.equal(status, 200);
    assert.deepEqual([json.findings, json.actions], [review.findings, review.actions]);
    const complaints = json.figures.find(({serviceCode}) => serviceCode === 'complaint');
    assert.ok(complaints);
    assert.equal(complaints.serviceName, '投诉');
    assert.ok(complaints.ended >= 1 && complaints.onTime >= 1);
    assert.ok(
      complaints.onTime <= complaints.promised && complaints.promised <= complaints.received,
    );
    assert.ok((complaints.firstAnswer ?? -1) >= 0 && (complaints.duration ?? -1) >= 0);
  });

  it('lets nobody overwrite what a colleague saved, and only the manager publish', async () => {
    const {json} = await staff.desk<Review>('/reviews', {body: review});
    const save = (by: Staff, members: object) =>
      by.desk<Review>(`/reviews/${json.id}`, {body: {...review, version: 1, ...members}});
    const published = {published: true, extract: '八号楼夜间更安静了。'};
    assert.equal((await save(staff, published)).status, 403);
    assert.equal((await save(manager, {published: true})).status, 422);
    assert.equal((await save(manager, published)).json.version, 2);
    assert.equal((await save(staff, published)).status, 409);
    const {items} = (await staff.desk<{items: Review[]}>('/reviews')).json;
    assert.equal(items.find(({id}) => id === json.id)?.published, true);
  });

  for (const [what, members, status] of [
    ['without a title', {title: ' '}, 422],
    ['that ends before it begins', {from: '2026-02-01', to: '2026-01-01'}, 422],
    ['of a day that is none', {from: '2026-02-31'}, 422],
    ['of another community', {community: 'lanting'}, 404],
  ] as const) {
    it(`keeps no review ${what}`, async () => {
      assert.equal((await staff.desk('/reviews', {body: {...review, ...members}})).status, status);
    });
  }

  it('writes the records as a table in which nothing is a formula', async () => {
    const matter = '=HYPERLINK("http://x.example","看")，"引号"\n第二行';
    const {reference} = await portal.receipt({description: matter});
    const {from, to} = review;
    const {headers, text} = await staff.desk(
      `/records.csv?community=guiyuan&from=${from}&to=${to}`,
    );
    assert.match(headers.get('content-type') ?? '', /^text\/csv/);
    assert.match(headers.get('content-disposition') ?? '', /records-.*\.csv/);
    const rows: Record<string, string>[] = parse(text, {bom: true, columns: true});
    const row = rows.find((each) => each['reference'] === reference);
    assert.equal(row?.['matter'], `'${matter}`);
    assert.equal(
      (await staff.desk(`/records.csv?community=lanting&from=${from}&to=${to}`)).status,
      404,
    );
  });
});
