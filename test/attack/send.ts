import {Agent, request} from 'node:http';

/** One call, as it goes over the line. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const agent = new Agent({keepAlive: true, maxSockets: 8});

/** An answer; of one that never ends, such as a stream of events, what comes first. */
export const send = (url: string, {method, path, headers, body}: Sent) =>
  new Promise<Response>((resolve, reject) => {
    const {hostname, port} = new URL(url);
    const call = request({hostname, port, method, path, headers, agent}, (answer) => {
      const {statusCode: status = 0} = answer;
      const told = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
      const answered = (text: string | null) =>
        resolve(new Response(text, {status, headers: told as [string, string][]}));
      if (answer.headers['content-type']?.startsWith('text/event-stream')) {
        answer.destroy();
        answered('');
        return;
      }
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => (text += chunk));
      answer.on('error', reject);
      // Some statuses may have no body at all, not even an empty one.
      answer.on('end', () => answered(text || null));
    });
    call.on('error', reject);
    call.end(body);
  });
