import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {
  lifecycle,
  ownerTurns,
  requestStates,
  turns,
  type OwnerTurn,
  type RequestState,
} from '../../src/contract/request-lifecycle.js';
import type {PortalRequest, Receipt} from '../../src/contract/index.js';
import {everything, wayTo} from './support/lifecycle.js';
import {startPortal, type Portal, type Staff} from './support/portal.js';

/** What we expect of the request: nothing here is asked of the server. */
interface Model {
  state: RequestState;
  version: number;
  reopened: number;
  objected: boolean;
  stages: number;
}

const submitted = (): Model => ({
  state: 'submitted',
  version: 1,
  reopened: 0,
  objected: false,
  stages: 0,
});

/** The request as it is. */
interface Real {
  readonly portal: Portal;
  readonly receipt: Receipt;
  readonly staff: Staff;
  readonly colleague: Staff;
  readonly told: ReturnType<typeof everything>;
}

type Command = fc.AsyncCommand<Model, Real>;

const publishedStages = 2;

const enter = (model: Model, to: RequestState) => {
  const [was, is] = [lifecycle[model.state].status, lifecycle[to].status];
  if (was === 'closed' && is === 'open') model.reopened += 1;
  if (to === 'transferred') model.objected = false;
  model.state = to;
  model.version += 1;
};

/** What the server says must be what the table says. */
const compare = async (model: Model, {portal, receipt, staff}: Real) => {
  const {json} = await portal.open(receipt);
  assert.equal(json.state, model.state);
  assert.equal(json.status, lifecycle[model.state].status);
  assert.equal(json.version, model.version);
  assert.equal(json.timeline.length, model.version);
  assert.equal(json.reopenCount, model.reopened);
  for (const turn of ownerTurns) {
    assert.equal(json.mayTurn?.includes(turn) ?? false, mayTake(model, turn, json), turn);
  }
  const desk = await staff.show(receipt.reference);
  assert.deepEqual(desk.json.mayBecome, [...lifecycle[model.state].to]);
};

const mayTake = (model: Model, turn: OwnerTurn, {expectedAt}: Partial<PortalRequest>): boolean => {
  if (!turns[turn].from.includes(model.state)) return false;
  if (turn === 'handover-objection') return !model.objected;
  if (turn !== 'escalation') return true;
  const promised = lifecycle[model.state].status === 'open' && expectedAt !== undefined;
  return model.stages < publishedStages && !promised;
};

class StaffMove implements Command {
  constructor(readonly to: RequestState) {}
  check = () => true;
  async run(model: Model, real: Real) {
    const {receipt, staff, told} = real;
    const {status, problem} = await staff.move(receipt.reference, {
      ...told,
      to: this.to,
      version: model.version,
    });
    if (lifecycle[model.state].to.includes(this.to)) {
      assert.equal(status, 200);
      enter(model, this.to);
    } else {
      assert.equal(problem.type, 'urn:owner-portal:problem:transition-not-allowed');
    }
    await compare(model, real);
  }
  toString = () => `staff: ${this.to}`;
}

class OwnerTakes implements Command {
  constructor(
    readonly turn: OwnerTurn,
    readonly body: object,
  ) {}
  check = () => true;
  async run(model: Model, real: Real) {
    const {portal, receipt} = real;
    const before = (await portal.open(receipt)).json;
    const {status, problem} = await portal.owners(`/requests/${receipt.reference}/${this.turn}`, {
      body: this.#bodyFor(before),
      headers: {'request-code': receipt.code, 'idempotency-key': `"${randomUUID()}"`},
    });
    if (mayTake(model, this.turn, before)) {
      assert.equal(status, 201, JSON.stringify(problem));
      this.#follow(model);
    } else {
      assert.equal(problem.type, 'urn:owner-portal:problem:turn-not-open');
    }
    await compare(model, real);
  }
  /** A kind that it is not of by now. */
  #bodyFor({otherKinds}: PortalRequest): object {
    const [other] = otherKinds ?? [];
    return this.turn === 'recategorisation' && other ? {serviceCode: other.code} : this.body;
  }
  #follow(model: Model) {
    const to = turns[this.turn].to ?? model.state;
    const resumes = this.turn === 'escalation' && lifecycle[model.state].status === 'closed';
    if (this.turn === 'escalation') model.stages += 1;
    enter(model, resumes ? 'accepted' : to);
    if (this.turn === 'handover-objection') model.objected = true;
  }
  toString = () => `owner: ${this.turn}`;
}

class OwnerWrites implements Command {
  check = () => true;
  async run(model: Model, real: Real) {
    const {status} = await real.portal.write(real.receipt, {text: '补充一句。'});
    assert.equal(status, 201);
    enter(model, model.state === 'waiting_owner' ? 'in_progress' : model.state);
    await compare(model, real);
  }
  toString = () => 'owner: writes';
}

/** Both look at the same version and act; one is told that the other was faster. */
class TwoAtOnce implements Command {
  constructor(
    readonly one: RequestState,
    readonly other: RequestState,
  ) {}
  check = ({state}: Readonly<Model>) =>
    [this.one, this.other].every((to) => lifecycle[state].to.includes(to));
  async run(model: Model, real: Real) {
    const {receipt, staff, colleague, told} = real;
    const body = {...told, version: model.version};
    const answers = await Promise.all([
      staff.move(receipt.reference, {...body, to: this.one}),
      colleague.move(receipt.reference, {...body, to: this.other}),
    ]);
    assert.deepEqual(answers.map(({status}) => status).sort(), [200, 409]);
    const lost = answers.find(({status}) => status === 409);
    assert.equal(lost?.problem.type, 'urn:owner-portal:problem:version-conflict');
    enter(model, answers[0].status === 200 ? this.one : this.other);
    await compare(model, real);
  }
  toString = () => `two at once: ${this.one}, ${this.other}`;
}

const reason = {reason: '还没有解决。'};
const ownersTurns: readonly OwnerTakes[] = [
  new OwnerTakes('appointment-reply', {confirm: true}),
  new OwnerTakes('handover-objection', reason),
  new OwnerTakes('withdrawal', {}),
  new OwnerTakes('rating', {overall: 3}),
  new OwnerTakes('reopening', reason),
  new OwnerTakes('escalation', reason),
  new OwnerTakes('recategorisation', {serviceCode: 'other'}),
];

const anyState = fc.constantFrom(...requestStates);

describe('the life of a request, whatever happens in whatever order', () => {
  let portal: Portal;
  let staff: Staff;
  let colleague: Staff;
  let told: ReturnType<typeof everything>;
  before(async () => {
    portal = await startPortal();
    staff = await portal.signIn();
    colleague = await portal.signIn('engineer', 'guiyuan-tools');
    told = everything((await portal.receipt()).reference);
  });
  after(() => portal.close());

  it('is what the table says, for staff and owner, alone and at once', async () => {
    const commands = fc.commands(
      [
        anyState.map((to) => new StaffMove(to)),
        fc.constantFrom(...ownersTurns),
        fc.constant(new OwnerWrites()),
        fc.tuple(anyState, anyState).map(([one, other]) => new TwoAtOnce(one, other)),
      ],
      {maxCommands: 25},
    );
    await fc.assert(
      fc.asyncProperty(commands, async (sequence) => {
        const receipt = await portal.receipt();
        const model = submitted();
        const real: Real = {portal, receipt, staff, colleague, told};
        await fc.asyncModelRun(() => ({model, real}), sequence);
      }),
      {numRuns: 40, seed: 20261130, endOnFailure: true},
    );
  });

  for (const from of requestStates) {
    it(`${from} takes exactly the owner's turns of the table`, async () => {
      const receipt = await portal.receipt();
      const model = submitted();
      const real: Real = {portal, receipt, staff, colleague, told};
      for (const to of wayTo(from)) await new StaffMove(to).run(model, real);
      const forbidden = ownersTurns.filter(({turn}) => !turns[turn].from.includes(from));
      for (const command of forbidden) await command.run(model, real);
      assert.equal(model.state, from);
    });
  }
});
