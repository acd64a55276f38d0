import {HttpResponse} from 'msw';

const encoder = new TextEncoder();

/** The open server-sent event streams, by what they are about. */
export class EventStreams {
  readonly #open = new Map<string, Set<ReadableStreamDefaultController<Uint8Array>>>();

  /** Answers with a stream that stays open; `first` is sent at once. */
  open(topic: string, signal: AbortSignal, first = ': open\n\n'): Response {
    const streams = this.#open.get(topic) ?? new Set();
    this.#open.set(topic, streams);
    let leave = (): void => {};
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        leave = () => void streams.delete(controller);
        streams.add(controller);
        controller.enqueue(encoder.encode(first));
        signal.addEventListener('abort', leave);
      },
      cancel: () => leave(),
    });
    return new HttpResponse(body, {
      headers: {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store'},
    });
  }

  /** How many readers listen to this. */
  count(topic: string): number {
    return this.#open.get(topic)?.size ?? 0;
  }

  send(topic: string, text: string): void {
    for (const controller of this.#open.get(topic) ?? []) controller.enqueue(encoder.encode(text));
  }

  /** Ends all streams, as a server does that goes down. */
  endAll(): void {
    for (const streams of this.#open.values()) {
      streams.forEach((controller) => controller.close());
      streams.clear();
    }
  }
}
