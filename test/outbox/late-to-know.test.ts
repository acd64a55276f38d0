import {expect} from '@open-wc/testing';
import {PortalError, type PortalClient} from '../../src/client/index.js';
import {beginIntent, listWaiting, openOutbox} from '../../src/outbox/index.js';
import {forgetKept, until} from '../support/page.js';

const settings = {scope: 'https://portal.test riverside', storage: 'device'} as const;
const words = 'The light on the landing has been out for two days.';

/** As much of a client as an outbox asks for. */
const aClient = (
  person: () => Promise<string>,
  createRequest: () => Promise<unknown>,
): PortalClient => ({person, createRequest}) as unknown as PortalClient;

const unreachable = () => Promise.reject(new PortalError('unreachable'));

/** Mrs Zhou sends something off over a line that is down, and leaves the page. */
const leaveSomething = async (): Promise<void> => {
  const outbox = await openOutbox(
    aClient(() => Promise.resolve('zhou'), unreachable),
    settings,
  );
  let failed = false;
  const intent = beginIntent(
    outbox,
    (client, input: {description: string}, options) =>
      client.createRequest(input as Parameters<PortalClient['createRequest']>[0], options),
    ({state}) => (failed ||= state === 'failed'),
    () => true,
  );
  void intent.submit({description: words});
  await until(() => failed, 'a failure');
  outbox.rest();
};

describe('what waits on a page that cannot say at first who is signed in', () => {
  afterEach(forgetKept);

  it('is neither shown nor sent meanwhile, and both once it can', async () => {
    await leaveSomething();
    const sent: unknown[] = [];
    let asked = 0;
    const client = aClient(
      () => (asked++ === 0 ? unreachable() : Promise.resolve('zhou')),
      () => Promise.resolve(sent.push(words)),
    );
    const outbox = await openOutbox(client, settings);
    expect(await listWaiting(outbox)).to.be.empty;
    expect(sent).to.be.empty;
    let heard = 0;
    outbox.onNews(() => (heard += 1));
    // The line is back.
    dispatchEvent(new Event('online'));
    await until(() => sent.length === 1, 'what waited is sent');
    expect(heard).to.be.greaterThan(0);
    outbox.close();
  });
});
