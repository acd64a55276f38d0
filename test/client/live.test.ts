import {expect, waitUntil} from '@open-wc/testing';
import {http, HttpResponse} from 'msw';
import {status, testEndpoint} from '../../src/testing/index.js';
import {access, aClient, answer, observe, worker} from './support.js';
import {showPage, useWatching} from './watching.js';

describe('watching', () => {
  const watching = useWatching();

  it('tells of published notices', async () => {
    watching.notices();
    await watching.seen(1);
    watching.backend.publish([]);
    await watching.seen(2);
  });

  it('tells of each change of a request', async () => {
    watching.request();
    await watching.seen(1);
    watching.backend.changeRequest(access.reference, {state: 'in_progress'});
    await watching.seen(2);
    watching.backend.changeRequest(access.reference, {
      state: 'resolved',
      result: {text: 'New lamp.'},
    });
    await watching.seen(3);
  });

  it('sends the code in a header, never in the address', async () => {
    const asked = observe('streamRequestEvents');
    watching.request();
    await watching.seen(1);
    expect(asked[0]?.headers.get('Request-Code')).to.equal('482177301956');
    expect(asked[0]?.url).not.to.contain('4821');
  });

  it('sends the owner’s token, and a fresh one when it was refused', async () => {
    const asked = answer('streamRequestEvents', status(401), () => undefined);
    let count = 0;
    watching.request({getToken: () => `token-${++count}`});
    await watching.seen(1);
    expect(asked.map(({headers}) => headers.get('Authorization'))).to.deep.equal([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  it('shares one connection among all who watch the same', async () => {
    const asked = observe('streamCommunityEvents');
    const {client} = aClient();
    client.watchNotices(watching.onChange, watching);
    client.watchNotices(watching.onChange, watching);
    await watching.seen(2);
    watching.backend.publish([]);
    await watching.seen(4);
    expect(asked).to.have.length(1);
  });

  it('shares it among all subjects, and tells each only of its own', async () => {
    const asked = observe('streamCommunityEvents');
    const {client} = aClient();
    const told: string[] = [];
    client.watchNotices(() => told.push('notices'), watching);
    client.watchPublished('standards', () => told.push('standards'), watching);
    await waitUntil(() => told.length === 2, 'both are told that the stream is open');
    watching.backend.publishStandards([]);
    await waitUntil(() => told.length === 3, 'one is told of the change');
    // Whoever comes when the stream is open already is told to read once more.
    client.watchPublished('contacts', () => told.push('contacts'), watching);
    watching.backend.publishContacts([]);
    await waitUntil(() => told.length === 5, 'the newcomer is told twice');
    expect(told).to.deep.equal(['notices', 'standards', 'standards', 'contacts', 'contacts']);
    expect(asked).to.have.length(1);
  });

  it('goes on for the others when one leaves', async () => {
    const leaving = new AbortController();
    const {client} = aClient();
    let left = 0;
    client.watchNotices(() => void left++, {signal: leaving.signal});
    client.watchNotices(watching.onChange, watching);
    await watching.seen(1);
    leaving.abort();
    const before = left;
    watching.backend.publish([]);
    await watching.seen(2);
    expect(left).to.equal(before);
  });

  it('goes on when a listener throws', async () => {
    const {client} = aClient();
    const original = console.error;
    const errors: unknown[] = [];
    console.error = (error: unknown) => void errors.push(error);
    try {
      client.watchNotices(() => {
        throw new Error('a widget’s mistake');
      }, watching);
      client.watchNotices(watching.onChange, watching);
      await watching.seen(1);
      expect(errors).not.to.have.length(0);
    } finally {
      console.error = original;
    }
  });

  it('ignores other events', async () => {
    watching.notices();
    await watching.seen(1);
    watching.backend.streams.send(
      'notices',
      ': still here\n\nevent: other\ndata: {}\n\ndata: x\n\n',
    );
    watching.backend.publish([]);
    await watching.seen(2);
    expect(watching.changes).to.equal(2);
  });

  it('rests while the page is hidden, and tells when it is shown again', async () => {
    const asked = observe('streamCommunityEvents');
    watching.notices();
    await watching.seen(1);
    showPage('hidden');
    await waitUntil(() => watching.backend.streams.count('notices') === 0);
    watching.backend.publish([]);
    showPage('visible');
    await watching.seen(2);
    expect(asked).to.have.length(2);
  });

  it('does not begin while the page is hidden', async () => {
    const asked = observe('streamCommunityEvents');
    showPage('hidden');
    watching.notices();
    await import('../../src/client/live-updates.js');
    await aClient().client.portal();
    expect(asked).to.have.length(0);
    showPage('visible');
    await watching.seen(1);
  });

  it('asks nobody when it was ended before it began', async () => {
    const asked = observe('streamCommunityEvents');
    watching.controller.abort();
    watching.notices();
    await import('../../src/client/live-updates.js');
    await aClient().client.portal();
    expect(asked).to.have.length(0);
  });

  it('closes the connection when it is ended', async () => {
    let cancelled = false;
    worker.use(
      http.get(`${testEndpoint}/events`, () => {
        const body = new ReadableStream({
          start: (stream) => stream.enqueue(new TextEncoder().encode(': open\n\n')),
          cancel: () => void (cancelled = true),
        });
        return new HttpResponse(body, {headers: {'Content-Type': 'text/event-stream'}});
      }),
    );
    watching.notices();
    await watching.seen(1);
    watching.controller.abort();
    await waitUntil(() => cancelled);
  });

  it('throws nothing into the page for what cannot be watched', () => {
    const {client} = aClient({endpoint: 'http://['});
    client.watchNotices(watching.onChange, watching);
    client.watchRequest({reference: '..', code: ''}, watching.onChange, watching);
  });
});
