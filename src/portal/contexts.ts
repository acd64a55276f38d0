import {isServer} from 'lit';
import {ContextProvider, createContext, type Context} from '@lit/context';
import {PortalError, type PortalClient} from '../client/index.js';
import {askAll, line} from '../client/line.js';
import {languageOf} from '../client/reply-language.js';
import type {HostTexts, Tone} from '../messages/index.js';
import type * as outbox from '../outbox/index.js';
import type {TextSize} from './text-size.js';
import {warnOnce} from './warn.js';

/** How one portal speaks, and how large. */
export interface LocaleSettings {
  /** BCP 47, as the page or the webmaster wrote it. */
  readonly lang: string;
  readonly tone: Tone;
  readonly size: TextSize;
  /** Words of the host's own, or the first element of the page that has some. */
  readonly texts: HostTexts | Element | null;
}

/** The backend; absent while no portal on the page has a usable endpoint. */
export const clientContext = createContext<PortalClient | undefined>(Symbol('owner-portal client'));
/** Language, tone, size and words; absent while the page has no portal. */
export const localeContext = createContext<LocaleSettings | undefined>(
  Symbol('owner-portal locale'),
);

export {askAll, languageOf, line};

/** What is needed once the page has been seen; one that could not fetch it is where it was without. */
export const loadLater = () => import('./later.js');
export const ignore = () => undefined;

/** Asks by itself, when it is its turn, a backend that is away; also where turns are away with it. */
export function askInTurn(ask: () => void): void {
  void loadLater().then(
    (later) => later.askInTurn(ask),
    () => setTimeout(ask, 30_000),
  );
}

/** Where a portal keeps what its owners write, by its client. */
export const outboxSettings = new WeakMap<PortalClient, outbox.OutboxSettings>();

/** Those that were opened, to rest while their portal is not on the page. */
const outboxes = new WeakMap<PortalClient, outbox.Outbox>();
/** Clients whose portal is not on the page. */
const resting = new WeakSet<PortalClient>();

/** The outbox of a client, and all one can do with it; fetched when it is first needed. */
export async function openOutbox(client: PortalClient) {
  const module = await import('../outbox/index.js').catch((cause: unknown) => {
    throw new PortalError('unreachable', {cause});
  });
  const settings = outboxSettings.get(client) ?? {scope: '', storage: 'none'};
  const opened = await module.openOutbox(client, settings);
  outboxes.set(client, opened);
  // Its portal may have left while it was opened.
  if (resting.has(client)) opened.rest();
  return {...module, outbox: opened};
}

/** Clients that spoke for a person who has left. */
const formerClients = new WeakSet<PortalClient>();

/** Whether the person a client spoke for has left: nothing read through it may stay in sight. */
export const isFormer = (client: PortalClient | undefined): boolean =>
  client !== undefined && formerClients.has(client);

/** The person has left, or another takes the seat: what is kept goes, and what is on its way too. */
export async function leaveSeat(client: PortalClient): Promise<void> {
  formerClients.add(client);
  const settings = outboxSettings.get(client);
  const {forget} = await import('../outbox/index.js');
  if (settings) await forget(client, settings);
}

/** Says that a client's portal came or left. */
export function attendOutbox(client: PortalClient | undefined, connected: boolean): void {
  if (!client) return;
  const opened = outboxes.get(client);
  if (connected) {
    resting.delete(client);
    opened?.wake();
  } else {
    resting.add(client);
    opened?.rest();
  }
}

/** What a portal offers to the widgets that stand outside any portal. */
export interface PagePortal {
  readonly client: PortalClient | undefined;
  readonly locale: LocaleSettings;
}

/** Portals on the page, in the order they were connected. */
const portals = new Set<PagePortal>();

/*
 * The page itself is the outermost provider. It answers widgets that upgrade before their portal
 * (which takes them over as soon as it appears) and widgets outside any portal, who get the page's
 * first one.
 */
const pageClient = provideOnPage(clientContext);
const pageLocale = provideOnPage(localeContext);

function provideOnPage<T>(context: Context<unknown, T | undefined>) {
  // On a server there is no page, and nobody who asks it.
  if (isServer) return {setValue: () => undefined};
  const provider = new ContextProvider(document.documentElement, {context});
  provider.hostConnected();
  return provider;
}

/** Says that a portal came, changed or left, so that the page offers its first one. */
export function announcePortal(portal: PagePortal, connected: boolean): void {
  if (connected) portals.add(portal);
  else portals.delete(portal);
  const all = [...portals];
  const first = all.find(({client}) => client) ?? all[0];
  pageClient.setValue(first?.client);
  pageLocale.setValue(first?.locale);
}

/** What only the webmaster or the backend's developer can mend. */
export function explainToWebmaster({kind, problem, message}: PortalError): void {
  if (kind === 'malformed' || problem?.type.endsWith('unknown-community')) warnOnce(message);
}

/** Milliseconds a page's own scripts may take to add a portal. */
const settled = 5000;

/** Once the page has settled: a widget without any portal is the webmaster's to mend. */
export function warnWithoutPortal(widget: HTMLElement): void {
  const hasNone = () => portals.size === 0 && widget.isConnected;
  setTimeout(() => {
    if (!hasNone()) return;
    import('./without-portal.js').then(
      ({adviseOnceLoaded}) => adviseOnceLoaded(hasNone),
      () => undefined,
    );
  }, settled);
}
