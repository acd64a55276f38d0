import {Agent, request} from 'node:http';

export interface Guessing {
  readonly tries: number;
  /** Guesses that opened something. */
  readonly opened: number;
  /** By status. */
  readonly answers: ReadonlyMap<number, number>;
  /** Whether somebody with the right code at another address got in, each time it was tried. */
  readonly ownersServed: boolean;
  /** Median milliseconds of an owner's own call before and while others guessed. */
  readonly before: number;
  readonly meanwhile: number;
}

const agent = new Agent({keepAlive: true, maxSockets: 16});

const open = (url: string, reference: string, code: string, from: string) =>
  new Promise<number>((resolve, reject) => {
    const call = request(
      `${url}/v1/requests/${reference}?community=guiyuan`,
      {headers: {'request-code': code, 'x-forwarded-for': from}, agent},
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    call.on('error', reject);
    call.end();
  });

const median = (times: readonly number[]) =>
  Math.round([...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0);

/**
 * Guesses the codes of one request, from a thousand addresses, while its owner goes on reading. The
 * server is one that believes the proxy before it, which is us.
 */
export const guessCodes = async (
  url: string,
  {reference, code}: {readonly reference: string; readonly code: string},
  tries: number,
): Promise<Guessing> => {
  const answers = new Map<number, number>();
  const timed = async () => {
    const start = performance.now();
    const status = await open(url, reference, code, '198.51.100.7');
    return {status, time: performance.now() - start};
  };
  const before: number[] = [];
  for (let call = 0; call < 20; call++) before.push((await timed()).time);
  const meanwhile: number[] = [];
  let ownersServed = true;
  let opened = 0;
  for (let done = 0; done < tries; done += 16) {
    const statuses = await Promise.all(
      Array.from({length: Math.min(16, tries - done)}, async (_, index) => {
        const number = done + index;
        const guess = String(number * 7_919).padStart(12, '0');
        const from = `203.0.${Math.floor(number / 100) % 4}.${number % 250}`;
        return guess === code.replaceAll('-', '') ? 404 : open(url, reference, guess, from);
      }),
    );
    for (const status of statuses) {
      answers.set(status, (answers.get(status) ?? 0) + 1);
      if (status === 200) opened++;
    }
    if (done % 1_600 === 0) {
      const {status, time} = await timed();
      meanwhile.push(time);
      ownersServed &&= status === 200;
    }
  }
  return {
    tries,
    opened,
    answers,
    ownersServed,
    before: median(before),
    meanwhile: median(meanwhile),
  };
};
