import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, type PropertyDeclarations} from 'lit';
import type {NoticePage} from '../../src/index.js';
import {PortalTask} from '../../src/controllers/portal-task.js';
import {aNotice, late, networkError, status, testEndpoint} from '../../src/testing/index.js';
import {http} from 'msw';
import {owner} from '../support/owner.js';
import {breakDown, observe, until, usePage, worker} from '../support/page.js';

/** The smallest widget that reads: the titles of one kind of notice. */
class TaskHost extends LitElement {
  static override properties: PropertyDeclarations = {kind: {}};
  declare kind: string | undefined;

  readonly task = new PortalTask(this, {
    args: () => [this.kind] as const,
    load: (client, [kind], signal): Promise<NoticePage> | undefined =>
      kind === undefined ? undefined : client.notices({kind}, {signal}),
    watch: (client, _args, onChange, signal) => client.watchNotices(onChange, {signal}),
  });

  protected override render() {
    return this.task.render({
      initial: () => html`nothing asked`,
      pending: () => html`on its way`,
      complete: ({items}, error) =>
        html`${items.map(({title}) => title).join()} ${error ? `but ${error.kind}` : 'as of now'}`,
      error: ({kind}) => html`failed: ${kind}`,
    });
  }
}
customElements.define('task-host', TaskHost);

describe('PortalTask', () => {
  const use = usePage();

  beforeEach(() => {
    use.backend.notices = ['slow', 'fast'].map((kind) => aNotice({id: kind, kind, title: kind}));
  });

  const open = async (kind?: string): Promise<TaskHost> => {
    const portal = await fixture<HTMLElement>(
      html`<owner-portal endpoint=${testEndpoint} community="riverside" lang="en"
        ><task-host .kind=${kind}></task-host
      ></owner-portal>`,
    );
    return portal.firstElementChild as TaskHost;
  };

  /** Holds back the answers about one kind of notice until they are let go. */
  const holdBack = (kind: string) => {
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const seen = {asked: 0, answered: 0, aborted: 0};
    worker.use(
      http.get(`${testEndpoint}/notices`, async ({request}) => {
        if (new URL(request.url).searchParams.get('kind') !== kind) return undefined;
        seen.asked += 1;
        request.signal.addEventListener('abort', () => (seen.aborted += 1));
        await held;
        seen.answered += 1;
        return undefined;
      }),
    );
    return {seen, letGo: () => letGo()};
  };

  it('asks nothing while there is nothing to ask', async () => {
    const asked = observe('listNotices');
    await open();
    await owner.sees('nothing asked');
    expect(asked).to.be.empty;
  });

  it('shows the answer to the last question, though the one before answers later', async () => {
    const {seen, letGo} = holdBack('slow');
    const host = await open('slow');
    await until(() => seen.asked > 0, 'the slow question');
    host.kind = 'fast';
    await owner.sees('fast as of now');
    letGo();
    await until(() => seen.answered > 0, 'the late answer');
    await host.updateComplete;
    expect(owner.reads()).to.equal('fast as of now');
  });

  it('drops an answer as soon as the question changes', async () => {
    const host = await open('fast');
    await owner.sees('fast');
    holdBack('slow');
    host.kind = 'slow';
    await host.updateComplete;
    expect(owner.reads()).to.equal('on its way');
    host.kind = undefined;
    await host.updateComplete;
    expect(owner.reads()).to.equal('nothing asked');
  });

  it('does not ask again because the host renders again', async () => {
    const asked = observe('listNotices');
    const host = await open('fast');
    await owner.sees('fast');
    await until(() => asked.some(({headers}) => headers.has('If-None-Match')), 'live updates');
    const before = asked.length;
    host.requestUpdate();
    await host.updateComplete;
    host.requestUpdate();
    await host.updateComplete;
    expect(asked).to.have.length(before);
  });

  it('words a failure, and shows the answer once it is asked again', async () => {
    const {mend} = breakDown('listNotices', status(403));
    const host = await open('fast');
    await owner.sees('failed: forbidden');
    mend();
    host.task.retry();
    await owner.sees('fast as of now');
  });

  it('keeps the last answer when it cannot be renewed', async () => {
    const host = await open('fast');
    await owner.sees('fast as of now');
    breakDown('listNotices', status(403));
    host.task.retry();
    await owner.sees('fast but forbidden');
  });

  it('keeps the last answer in sight while it is renewed', async () => {
    const host = await open('fast');
    await owner.sees('fast as of now');
    breakDown('listNotices', late(200));
    host.task.retry();
    await host.updateComplete;
    expect(owner.reads()).to.equal('fast as of now');
  });

  it('asks again for another portal, and not for the same', async () => {
    const host = await open('fast');
    await owner.sees('fast');
    const portal = host.closest('owner-portal');
    const client = portal?.client;
    portal?.setAttribute('lang', 'zh-CN');
    await portal?.updateComplete;
    expect(portal?.client).to.equal(client);
    portal?.setAttribute('community', 'atlantis');
    await owner.sees('failed: not-found');
  });

  it('asks a backend that is away once in half a minute, however many wait', async () => {
    const {mend} = breakDown('listNotices', networkError);
    const streams = breakDown('streamCommunityEvents', networkError);
    const reads = observe('listNotices');
    const tries = observe('streamCommunityEvents');
    const asked = () => reads.length + tries.length;
    const {setTimeout: real} = window;
    const later: (() => void)[] = [];
    window.setTimeout = ((work: () => void, time = 0, ...rest: unknown[]) =>
      time >= 30_000 && time <= 45_000
        ? later.push(work)
        : real(work, time, ...rest)) as typeof window.setTimeout;
    try {
      const host = await open('fast');
      for (let more = 1; more < 5; more++) {
        const other = new TaskHost();
        other.kind = 'slow';
        host.parentElement?.append(other);
      }
      await until(() => owner.reads().split('failed: unreachable').length === 6, 'five failures');
      await until(() => later.length === 1, 'one of them has its turn');
      for (let turn = 1; turn <= 20; turn++) {
        const before = asked();
        later.pop()?.();
        await until(() => later.length === 1 && asked() > before, `turn ${turn}`);
        await new Promise((resolve) => real(resolve, 20));
        expect(asked() - before).to.equal(1);
      }
      mend();
      streams.mend();
      later.pop()?.();
      await until(() => owner.reads().split('as of now').length === 6, 'all, once one is answered');
    } finally {
      window.setTimeout = real;
    }
  });

  it('that is moved a thousand times asks as often as one that never was', async () => {
    const asked = observe('listNotices');
    const streams = observe('streamCommunityEvents');
    const host = await open('fast');
    await owner.sees('fast');
    await until(() => use.backend.streams.count('notices') === 1, 'live updates');
    const portal = host.parentElement;
    for (let move = 0; move < 1000; move += 1) portal?.append(host);
    await until(() => streams.length === 2, 'live updates after the moves');
    await until(() => use.backend.streams.count('notices') === 1, 'one connection');
    use.backend.publish([aNotice({kind: 'fast', title: 'fresh'})]);
    await owner.sees('fresh as of now');
    // Once before anything was heard of a revision, and once for the one that was published.
    const whole = asked.filter(({headers}) => !headers.has('If-None-Match')).map(({url}) => url);
    expect(new Set(whole).size).to.equal(whole.length);
    expect(asked.length).to.be.at.most(5);
    expect(streams).to.have.length(2);
  });

  it('listens to nothing after it has left, however often it came and went', async () => {
    const host = await open('fast');
    await owner.sees('fast');
    const portal = host.parentElement;
    for (let round = 0; round < 20; round += 1) {
      host.remove();
      portal?.append(host);
      await host.updateComplete;
    }
    host.remove();
    await until(() => use.backend.streams.count('notices') === 0, 'the end of listening');
  });
});
