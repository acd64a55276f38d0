import {createParser} from 'eventsource-parser';
import type {EventSourceMessage} from 'eventsource-parser';

/** The longest line or event taken, in characters; ours are a few dozen. */
const eventLimit = 65_536;

/**
 * Reads server-sent events until the stream ends, breaks or stays silent for `silence` milliseconds;
 * it never rejects. `onMessage` gets each event.
 */
export const readEvents = async (
  {body}: Response,
  onMessage: (message: EventSourceMessage) => void,
  silence: number,
): Promise<void> => {
  const reader = body?.getReader();
  if (!reader) return;
  const close = (): void => void reader.cancel().catch(() => {});
  const decoder = new TextDecoder();
  const parser = createParser({onEvent: onMessage, maxBufferSize: eventLimit});
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    for (;;) {
      // A connection that died without a word looks open for ever.
      timer = setTimeout(close, silence);
      const {done, value} = await reader.read();
      clearTimeout(timer);
      if (done) return;
      parser.feed(decoder.decode(value, {stream: true}));
    }
  } catch {
    // Broken or absurd: the caller connects again.
  } finally {
    clearTimeout(timer);
    close();
  }
};
