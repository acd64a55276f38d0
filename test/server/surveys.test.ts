import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {components} from '../../demo/server/desk/openapi.js';
import type {Survey, SurveyList, SurveyReceipt, SurveyResults} from '../../src/contract/index.js';
import {demoOwners} from '../../demo/server/seed/owners.js';
import {forged, satisfied} from './support/forged-answers.js';
import {listen} from './support/listen.js';
import {signInOwner} from './support/owner-session.js';
import {startPortal, type Portal, type Staff} from './support/portal.js';

type Round = components['schemas']['DeskSurvey'];

const key = () => `"${crypto.randomUUID()}"`;
const hour = 60 * 60 * 1000;
const wall = (at: number) => new Date(at + 8 * hour).toISOString().slice(0, 16);

const draft = (members: object = {}, content: object = {}) => ({
  community: 'guiyuan',
  opensAt: wall(Date.now() - hour),
  closesAt: wall(Date.now() + 48 * hour),
  anonymity: 'anonymous',
  answersPer: 'household',
  threshold: 5,
  content: {
    title: {'zh-Hans': '短问卷', en: 'Short round'},
    groupBy: 'building',
    questions: [
      {id: 'overall', type: 'scale', title: {en: 'Overall'}, required: true},
      {id: 'why', type: 'text', title: {en: 'Why?'}, showIf: {questionId: 'overall', anyOf: ['1']}},
      {id: 'friends', type: 'nps', title: {en: 'Recommend?'}},
      {
        id: 'building',
        type: 'single',
        title: {en: 'Building'},
        options: ['a', 'b', 'c'].map((id) => ({id, label: {en: id}})),
      },
    ],
    ...content,
  },
  ...members,
});

describe('surveys', () => {
  let portal: Portal;
  let manager: Staff;
  let token: string;
  before(async () => {
    portal = await startPortal();
    manager = await portal.signIn('manager', 'guiyuan-lead');
    const [zhou] = demoOwners;
    assert.ok(zhou);
    token = (await signInOwner(portal.url, zhou.username, zhou.password)).token;
  });
  after(() => portal.close());

  const bearer = () => ({authorization: `Bearer ${token}`});
  const put = (id: string, body: object, as = manager) =>
    as.desk<Round>(`/surveys/${id}`, {method: 'PUT', body});
  const move = (round: Round, to: string) =>
    manager.desk<Round>(`/surveys/${round.id}/transitions`, {
      body: {community: 'guiyuan', version: round.version, to},
    });
  const opened = async (id: string, members: object = {}, content: object = {}) =>
    (await move((await put(id, draft(members, content))).json, 'open')).json;
  const answer = (
    id: string,
    answers: object[],
    {headers = bearer(), ...body}: {headers?: object; unit?: string} = {},
  ) =>
    portal.owners<SurveyReceipt>(`/surveys/${id}/responses`, {
      body: {answers, ...body},
      headers: {'idempotency-key': key(), ...headers},
    });

  it('shows open rounds and those that are over, and no draft', async () => {
    await put('draft', draft());
    const {json} = await portal.owners<SurveyList>('/surveys?lang=en');
    assert.deepEqual(
      json.items.map(({id, state, hasResults}) => [id, state, hasResults]),
      [
        ['gy-2026-2', 'open', false],
        ['gy-2026-1', 'closed', true],
      ],
    );
    assert.equal((await portal.owners('/surveys/draft')).status, 404);
  });

  it('takes one answer of a household, and keeps nothing beside it that tells whose it is', async () => {
    const round = await opened('household');
    assert.equal((await answer(round.id, satisfied, {headers: {}})).status, 401);
    assert.equal((await answer(round.id, satisfied)).status, 201);
    const second = await answer(round.id, satisfied);
    assert.equal(second.status, 422);
    assert.equal(second.problem.type, 'urn:owner-portal:problem:already-answered');
    const kept = await portal.db
      .selectFrom('survey_responses')
      .selectAll()
      .where('round', '=', round.id)
      .execute();
    assert.deepEqual(
      kept.map((row) => Object.keys(row).sort()),
      [['answers', 'community', 'id', 'round']],
    );
    assert.doesNotMatch(JSON.stringify(kept), /5-2-1203|owner-zhou|20\d\d-/);
    const [participation] = await portal.db
      .selectFrom('survey_participation')
      .selectAll()
      .where('round', '=', round.id)
      .execute();
    assert.deepEqual(participation, {
      community: 'guiyuan',
      round: round.id,
      units: ['5-2-1203'],
    });
    const {json} = await portal.owners<Survey>(`/surveys/${round.id}`, {headers: bearer()});
    assert.deepEqual(json.households, [{unit: '5-2-1203', answered: true}]);
    const stranger = await portal.owners<Survey>(`/surveys/${round.id}`);
    assert.equal(stranger.json.households, undefined);
  });

  it('takes one of two answers sent at the same moment', async () => {
    const round = await opened('race');
    const both = await Promise.all([answer(round.id, satisfied), answer(round.id, satisfied)]);
    assert.deepEqual(both.map(({status}) => status).sort(), [201, 422]);
  });

  it('lets the database itself refuse a name beside an anonymous answer', async () => {
    const row = await portal.db
      .selectFrom('survey_responses')
      .select('id')
      .where('round', '=', 'household')
      .executeTakeFirstOrThrow();
    const identity = {response_id: row.id, unit: '5-2-1203', subject: 'owner-zhou'};
    await assert.rejects(
      portal.db.insertInto('survey_identities').values(identity).execute(),
      /anonymous answer has no identity/,
    );
    await assert.rejects(
      portal.db
        .updateTable('survey_rounds')
        .set({anonymity: 'named'})
        .where('id', '=', 'household')
        .execute(),
      /keeps what it promised/,
    );
  });

  for (const [what, answers, pointer] of forged) {
    it(`refuses ${what}`, async () => {
      if (what === forged[0]?.[0]) await opened('forged');
      const {status, problem} = await answer('forged', answers);
      assert.equal(status, 422);
      assert.equal(problem.errors?.[0]?.pointer, pointer);
    });
  }

  it('refuses another owner’s unit, and whoever owns nothing here', async () => {
    const {status, problem} = await answer('forged', satisfied, {unit: '1-1-0101'});
    assert.equal(status, 422);
    assert.equal(problem.errors?.[0]?.pointer, '/unit');
    const wang = await signInOwner(portal.url, 'wang', 'lanting-0802');
    const other = {authorization: `Bearer ${wang.token}`};
    assert.equal((await answer('forged', satisfied, {headers: other})).status, 403);
  });

  it('takes nothing after its end, and shows no figure before it', async () => {
    const round = await opened('over', {answersPer: 'person'});
    const early = await manager.desk(`/surveys/${round.id}/figures?community=guiyuan`);
    assert.equal(early.status, 409);
    const {json: closed} = await move(round, 'closed');
    assert.equal(closed.isOpen, false);
    const late = await answer(round.id, satisfied);
    assert.equal(late.status, 422);
    assert.equal(late.problem.type, 'urn:owner-portal:problem:survey-closed');
  });

  it('publishes figures that agree with the answers, and hides a group of one with a neighbour', async () => {
    const round = await opened('results', {answersPer: 'person'});
    const given = [
      ...Array.from({length: 9}, (_, index) => ({group: 'a', score: index % 3 === 0 ? '2' : '5'})),
      ...Array.from({length: 6}, () => ({group: 'b', score: '4'})),
      {group: 'c', score: '1'},
      {group: 'a', score: 'none'},
    ];
    for (const {group, score} of given) {
      const sent = await answer(round.id, [
        {questionId: 'overall', values: [score]},
        {questionId: 'building', values: [group]},
      ]);
      assert.equal(sent.status, 201);
    }
    await move(round, 'closed');
    assert.equal((await portal.owners(`/surveys/${round.id}/results`)).status, 404);
    const watching = await listen(`${portal.url}/v1/events?community=guiyuan`);
    const published = await manager.desk<Round>(`/surveys/${round.id}/results`, {
      method: 'PUT',
      body: {
        community: 'guiyuan',
        actions: [
          {
            said: {en: 'Too dark.'},
            did: {en: 'New lamps.'},
            links: [
              {kind: 'notice', objectId: 'gy-garage-leak-done'},
              {kind: 'fee-line', objectId: 'accounts/2025/categories/green'},
            ],
          },
        ],
      },
    });
    assert.equal(published.status, 200);
    // Whoever begins to listen is told of the notices first.
    while ((await watching.next()).event !== 'surveys-changed');
    watching.close();
    const {json} = await portal.owners<SurveyResults>(`/surveys/${round.id}/results?lang=en`);
    // From the raw answers, by other means than the backend's.
    const scores = given.map(({score}) => Number(score)).filter((score) => score > 0);
    const [overall] = json.questions;
    assert.ok(overall);
    assert.equal(overall.n, scores.length);
    assert.equal(overall.noExperience, 1);
    const rate =
      Math.round((scores.filter((score) => score > 3).length / scores.length) * 1000) / 10;
    assert.equal(Number(overall.satisfactionRate), rate);
    const sum = scores.reduce((a, b) => a + b, 0);
    assert.equal(Number(overall.mean), Math.round((sum / scores.length) * 10) / 10);
    assert.deepEqual(
      overall.groups?.map(({id, suppressed, n}) => [id, suppressed, n]),
      [
        ['a', false, 9],
        ['b', true, undefined],
        ['c', true, undefined],
      ],
    );
    assert.equal(json.questions.find(({questionId}) => questionId === 'friends')?.suppressed, true);
    const groups = json.questions.find(({questionId}) => questionId === 'building');
    assert.deepEqual(
      groups?.distribution?.map(({value}) => value),
      ['a'],
    );
    assert.deepEqual(
      json.actions[0]?.links?.map(({label}) => label),
      ['Leak in the garage ceiling (B2) has been repaired', 'Landscaping'],
    );
  });

  it('refuses a link to what is not there, and colleagues who may not publish', async () => {
    const body = {
      community: 'guiyuan',
      actions: [{said: {en: 'x'}, did: {en: 'y'}, links: [{kind: 'notice', objectId: 'none'}]}],
    };
    const call = {method: 'PUT', body};
    const {status, problem} = await manager.desk('/surveys/results/results', call);
    assert.equal(status, 422);
    assert.equal(problem.errors?.[0]?.pointer, '/actions/0/links/0/objectId');
    const desk = await portal.signIn();
    assert.equal((await desk.desk('/surveys/results/results', call)).status, 403);
    assert.equal((await put('x', draft(), desk)).status, 403);
  });

  it('refuses a draft that could not be answered, and a change of an open round', async () => {
    const bad = await put(
      'bad',
      draft(
        {anonymity: 'confidential', answersPer: 'person', closesAt: wall(Date.now() - 2 * hour)},
        {
          groupBy: 'overall',
          questions: [
            {id: 'q', type: 'single', title: {en: 'x'}},
            {id: 'q', type: 'scale', title: {en: 'y'}, showIf: {questionId: 'z', anyOf: ['1']}},
          ],
        },
      ),
    );
    assert.equal(bad.status, 422);
    assert.deepEqual(bad.problem.errors?.map(({pointer}) => pointer).sort(), [
      '/answersPer',
      '/closesAt',
      '/content/confidentialTo',
      '/content/groupBy',
      '/content/questions/0/options',
      '/content/questions/1/id',
      '/content/questions/1/showIf/questionId',
    ]);
    assert.equal((await put('forged', {...draft(), version: 2})).status, 409);
  });
});
