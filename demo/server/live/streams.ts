import type {OutgoingHttpHeaders, ServerResponse} from 'node:http';
import type {FastifyReply} from 'fastify';

/** One client's open stream of server-sent events. */
export interface Stream {
  tell(message: {event: string; data: object; id?: number}): void;
  /** Ends it from our side; the client comes back. */
  end(): void;
  /** Runs once, whoever ended it. */
  onEnd(cleanUp: () => void): void;
}

const heartbeat = 15_000;
const retry = 2_000;

/** All open streams of a server, so that it can end them when it stops. */
export class Streams {
  readonly #open = new Set<ServerResponse>();

  /** Takes the reply over and keeps it open. */
  open(reply: FastifyReply): Stream {
    // The hooks' headers (CORS among them) would be lost with the hijack.
    const headers = reply.getHeaders() as OutgoingHttpHeaders;
    reply.hijack();
    const {raw} = reply;
    raw.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    raw.write(`retry: ${retry}\n\n`);
    const beat = setInterval(() => raw.write(': here\n\n'), heartbeat);
    this.#open.add(raw);
    const onEnd = (cleanUp: () => void) => {
      if (raw.destroyed) cleanUp();
      else raw.once('close', cleanUp);
    };
    onEnd(() => {
      clearInterval(beat);
      this.#open.delete(raw);
    });
    return {
      tell: ({event, data, id}) => {
        const lines = [
          `event: ${event}`,
          id !== undefined && `id: ${id}`,
          `data: ${JSON.stringify(data)}`,
        ];
        raw.write(`${lines.filter(Boolean).join('\n')}\n\n`);
      },
      end: () => void raw.end(),
      onEnd,
    };
  }

  endAll() {
    for (const raw of this.#open) raw.end();
  }
}
