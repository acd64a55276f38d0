import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {PortalSubmission} from '../../src/controllers/portal-submission.js';
import type {RequestEvent} from '../../src/index.js';
import {networkError, status, testEndpoint} from '../../src/testing/index.js';
import {answer, observe, until, usePage} from '../support/page.js';
import {access} from '../client/support.js';

/** The smallest widget that writes: one message. */
class SubmissionHost extends LitElement {
  readonly submission = new PortalSubmission<string, RequestEvent>(this, (client, text, options) =>
    client.createMessage(access, {text}, options),
  );
}
customElements.define('submission-host', SubmissionHost);

const open = async (): Promise<SubmissionHost> => {
  const portal = await fixture<HTMLElement>(
    html`<owner-portal endpoint=${testEndpoint} community="riverside" lang="en"
      ><submission-host></submission-host
    ></owner-portal>`,
  );
  return portal.firstElementChild as SubmissionHost;
};

const keysOf = (calls: readonly Request[]): (string | null)[] =>
  calls.map(({headers}) => headers.get('Idempotency-Key'));

describe('PortalSubmission', () => {
  const use = usePage();

  it('resolves with the answer', async () => {
    const {submission} = await open();
    expect(await submission.submit('Hello')).to.include({type: 'message', text: 'Hello'});
    expect(submission.state).to.equal('sent');
  });

  it('keeps the key for the same words while they fail', async () => {
    const calls = answer('createMessage', status(403), status(403), () => undefined);
    const {submission} = await open();
    await submission.submit('Hello');
    await submission.submit('Hello');
    await submission.submit('Hello');
    expect(new Set(keysOf(calls)).size).to.equal(1);
  });

  it('takes another key for other words', async () => {
    const calls = answer('createMessage', status(403), () => undefined);
    const {submission} = await open();
    await submission.submit('Hello');
    await submission.submit('Hello!');
    expect(new Set(keysOf(calls)).size).to.equal(2);
  });

  it('takes another key for the same words once they were received', async () => {
    const calls = observe('createMessage');
    const {submission} = await open();
    await submission.submit('Hello');
    await submission.submit('Hello');
    expect(new Set(keysOf(calls)).size).to.equal(2);
  });

  it('takes another key after a reset', async () => {
    const calls = answer('createMessage', status(403), () => undefined);
    const {submission} = await open();
    await submission.submit('Hello');
    submission.reset();
    expect([submission.state, submission.error]).to.deep.equal(['idle', undefined]);
    await submission.submit('Hello');
    expect(new Set(keysOf(calls)).size).to.equal(2);
  });

  it('sends once while it is sending', async () => {
    const calls = observe('createMessage');
    const {submission} = await open();
    const [first, second] = await Promise.all([
      submission.submit('Hello'),
      submission.submit('Hello'),
    ]);
    expect([first?.text, second]).to.deep.equal(['Hello', undefined]);
    expect(calls).to.have.length(1);
  });

  it('goes on when the element is moved, or leaves', async () => {
    let record = (): void => {};
    use.backend.recording = new Promise((resolve) => {
      record = resolve;
    });
    const host = await open();
    const sending = host.submission.submit('Hello');
    host.remove();
    record();
    expect(await sending).to.include({text: 'Hello'});
  });

  it('says that the outcome is open only where it is', async () => {
    const {submission} = await open();
    answer('createMessage', networkError);
    void submission.submit('Hello');
    await until(() => submission.state === 'failed', 'the failure');
    expect([submission.unconfirmed, submission.keeping]).to.deep.equal([true, 'kept']);
    answer('createMessage', status(403));
    await submission.submit('Hello');
    expect([submission.error?.kind, submission.unconfirmed]).to.deep.equal(['forbidden', false]);
  });

  it('resolves with an answer that comes after a failure', async () => {
    const threeTimes = [networkError, networkError, networkError];
    answer('createMessage', ...threeTimes, () => undefined);
    const {submission} = await open();
    const first = submission.submit('Hello');
    await until(() => submission.state === 'failed', 'the failure');
    expect(await submission.submit('Hello')).to.equal(undefined);
    expect(await first).to.include({text: 'Hello'});
    expect(submission.state).to.equal('sent');
  });

  it('lets other words wait until it is known what became of the first', async () => {
    const threeTimes = [networkError, networkError, networkError];
    const calls = answer('createMessage', ...threeTimes, () => undefined);
    const {submission} = await open();
    const first = submission.submit('Hello');
    await until(() => submission.state === 'failed', 'the failure');
    expect(await submission.submit('Hello, again')).to.equal(undefined);
    expect(await first).to.include({text: 'Hello'});
    expect(new Set(keysOf(calls)).size).to.equal(1);
    expect(await submission.submit('Hello, again')).to.include({text: 'Hello, again'});
  });

  it('sends nothing without a portal', async () => {
    const calls = observe('createMessage');
    const host = await fixture<SubmissionHost>(html`<submission-host></submission-host>`);
    expect(await host.submission.submit('Hello')).to.equal(undefined);
    await until(() => host.submission.state === 'idle', 'the start');
    expect(calls).to.be.empty;
  });
});
