import type {RequestContext} from '../contract/index.js';

/** What an owner asks about, and what it was called where they saw it. */
export interface AskedAbout extends RequestContext {
  /** The name of it as it was shown. */
  readonly label?: string;
  /** The language of that name, BCP 47; absent where it is the page's, or not known. */
  readonly lang?: string;
}

const field = 'owner-context';
/** The contract's limits, in characters; a label is for the eye alone. */
const limits = {widget: 64, objectId: 200, label: 200, lang: 35} as const;

/** Writes what is asked about into a page's fragment, which never reaches a server. */
export const contextFragment = (about: AskedAbout): string =>
  new URLSearchParams({[field]: JSON.stringify(about)}).toString();

/** What the page's address says is asked about; undefined for anything the contract forbids. */
export function readContextFragment(): AskedAbout | undefined {
  const text = new URLSearchParams(location.hash.slice(1)).get(field);
  if (text === null) return undefined;
  try {
    const {widget, objectId, version, label, lang} = JSON.parse(text) as Record<string, unknown>;
    if (!isShort(widget, limits.widget) || !isShort(objectId, limits.objectId)) return undefined;
    return {
      widget,
      objectId,
      ...(Number.isInteger(version) && Number(version) > 0 && {version: Number(version)}),
      ...(isShort(label, limits.label) && {label}),
      ...(isShort(lang, limits.lang) && /^[\w-]+$/.test(lang) && {lang}),
    };
  } catch {
    return undefined;
  }
}

/** Takes it out of the page's address, so that nobody comes back to it by accident. */
export function clearContextFragment(): void {
  if (!readContextFragment()) return;
  history.replaceState(history.state, '', location.pathname + location.search);
}

const isShort = (value: unknown, length: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= length;
