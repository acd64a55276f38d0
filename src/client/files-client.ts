/**
 * Reads what is published from plain files on any web host, where there is no backend: a second
 * implementation of `PortalClient`, loaded with `<owner-portal source="files">`. The layout of the
 * folder is in `docs/static-files.md`.
 */
import {array, literal, object, type GenericSchema} from 'valibot';
import type {Portal} from '../contract/index.js';
import {addressOf} from './address.js';
import {withDeadline} from './deadline.js';
import {delay} from './delay.js';
import {send} from './exchange.js';
import {nearestLanguage} from './files-language.js';
import {filesReads, type FilesReads} from './files-reads.js';
import type {PortalClient, ReadOptions, WatchOptions} from './portal-client.js';
import {PortalError} from './portal-error.js';
import {markLanguage} from './reply-language.js';
import {withRetry, type Pace} from './retry.js';
import {portalSchema, text} from './schemas.js';
import {checked} from './transport.js';
import {whenShown} from './visibility.js';

/** Where the files are; the rest is for tests. */
export interface FilesClientOptions extends Partial<Pace> {
  readonly folder: URL;
}

const headSchema = object({
  format: literal('owner-portal-files/1'),
  languages: array(text),
  contents: array(text),
});

const patience = 15_000;

/** Reads one file of a language, `['fees', '2025']` being `fees/2025.json`. */
export interface FilesReader {
  /** Whether the folder has this; what it has not is not offered, and is no failure. */
  has(content: string): Promise<boolean>;
  read<T>(
    path: readonly string[],
    schema: GenericSchema<unknown, T>,
    options?: ReadOptions,
  ): Promise<T>;
  portal(options?: ReadOptions): Promise<Portal>;
}

const createReader = ({folder, random = Math.random, delay: wait = delay}: FilesClientOptions) => {
  const load = async <T>(
    path: readonly string[],
    schema: GenericSchema<unknown, T>,
    signal?: AbortSignal,
  ): Promise<T> => {
    const names = [...path.slice(0, -1), `${path[path.length - 1] ?? ''}.json`];
    const url = addressOf(folder, names, {});
    // The browser asks each time whether its copy is still good: static hosts answer 304. Headers of
    // our own would need a CORS preflight, which static hosts refuse.
    const attempt = async (deadline: AbortSignal) =>
      checked(await send(url, {signal: deadline, cache: 'no-cache'}), schema);
    const call = () => withDeadline(attempt, {timeout: patience, signal});
    return withRetry(call, {random, delay: wait}, signal);
  };

  let head: Promise<{languages: string[]; contents: string[]}> | undefined;
  const readHead = async () => {
    head ??= load(['owner-portal'], headSchema);
    try {
      return await head;
    } catch (error) {
      head = undefined;
      throw error;
    }
  };

  const reader: FilesReader = {
    has: async (content) => (await readHead()).contents.includes(content),
    read: async (path, schema, {lang, signal} = {}) => {
      const language = nearestLanguage(lang, (await readHead()).languages);
      if (!language)
        throw new PortalError('malformed', {message: 'The folder’s head names no language.'});
      const content = await load([language, ...path], schema, signal);
      markLanguage(content as object, language);
      return content;
    },
    portal: (options) => reader.read(['portal'], portalSchema, options),
  };
  return {
    reader,
    /** The head is read again with the next file. */
    forget: () => {
      head = undefined;
    },
  };
};

/** Calls `onChange` every one to two minutes: files cannot tell that they changed. */
const poll = async (
  onChange: () => void,
  signal: AbortSignal,
  {random = Math.random, delay: wait = delay}: Partial<Pace>,
): Promise<void> => {
  while (!signal.aborted) {
    await wait(60_000 + random() * 60_000, signal);
    await whenShown(signal);
    if (!signal.aborted) onChange();
  }
};

/** Says that something cannot be had from files, and whom to call instead. */
const refuse = async (reader: FilesReader): Promise<never> => {
  const {contacts = []} = await reader.portal().catch(() => ({contacts: undefined}));
  const desk = contacts.find(({kind, phone}) => kind === 'service-centre' && phone);
  const {phone} = desk ?? contacts.find((contact) => contact.phone) ?? {};
  throw new PortalError('not-offered', {phone, message: 'Static files do not offer this.'});
};

/** A client of a folder of files. What it does not read is answered with kind `not-offered`. */
export const createFilesClient = (options: FilesClientOptions): PortalClient => {
  const {reader, forget} = createReader(options);
  const watch = (onChange: () => void, {signal}: WatchOptions): void => {
    const onTick = () => {
      forget();
      onChange();
    };
    // Only the waiting rejects, and only when the watch is over.
    poll(onTick, signal, options).catch(() => {});
  };
  const offered: FilesReads & Pick<PortalClient, 'watchNotices' | 'watchPublished'> = {
    ...filesReads(reader),
    watchNotices: (onChange, watching) => watch(onChange, watching),
    watchPublished: (_subject, onChange, watching) => watch(onChange, watching),
  };
  // Whatever else a client can be asked for needs a backend; nobody has to remember to say so here.
  return new Proxy(offered, {
    get: (target, name: string) => {
      if (name in target) return target[name as keyof typeof offered];
      // A promise that resolves with a client asks whether it is one itself.
      if (name === 'then' || typeof name === 'symbol') return undefined;
      return name.startsWith('watch') ? () => undefined : () => refuse(reader);
    },
  }) as PortalClient;
};
