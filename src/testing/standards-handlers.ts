import {http, type HttpHandler} from 'msw';
import type {
  ContactDirectory,
  ContactsPublication,
  PublishedVersion,
  ServiceStandards,
  StandardsPublication,
} from '../contract/index.js';
import {inLanguage, type TestBackend} from './backend.js';
import {refuseCommunity} from './checks.js';
import {pathOf} from './operations.js';
import {replyToRead, replyWithProblem} from './replies.js';

/** Answers what is published in versions: service standards and contacts. */
export const standardsHandlers = (backend: TestBackend): HttpHandler[] => {
  const {endpoint} = backend;
  return [
    http.get(pathOf('listStandards', endpoint), ({request}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const {value, lang} = inLanguage(backend.standards, queryOf(request).get('lang'));
      const chosen = choose(value, request, inForce);
      if (!chosen) return replyWithProblem({});
      const publication: StandardsPublication = {...chosen};
      return replyToRead(request, publication, lang);
    }),

    http.get(pathOf('listContacts', endpoint), ({request}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const {value, lang} = inLanguage(backend.contacts, queryOf(request).get('lang'));
      const chosen = choose(value, request, ([newest]) => newest);
      if (!chosen) return replyWithProblem({});
      const publication: ContactsPublication = {...chosen};
      return replyToRead(request, publication, lang);
    }),
  ];
};

const queryOf = (request: Request): URLSearchParams => new URL(request.url).searchParams;

type Versioned = ServiceStandards | ContactDirectory;

/** The version asked for, else the one that holds; undefined where that version does not exist. */
const choose = <T extends Versioned>(
  all: readonly T[],
  request: Request,
  holding: (newestFirst: readonly T[]) => T | undefined,
): {versions: PublishedVersion[]; document?: T} | undefined => {
  const newestFirst = [...all].sort((a, b) => b.version - a.version);
  const asked = queryOf(request).get('version');
  const document =
    asked === null
      ? holding(newestFirst)
      : newestFirst.find(({version}) => String(version) === asked);
  if (asked !== null && !document) return undefined;
  return {versions: newestFirst.map(versionOf), ...(document && {document})};
};

/** The one that took effect last; before any did, the next. */
const inForce = (newestFirst: readonly ServiceStandards[]): ServiceStandards | undefined => {
  const today = new Date().toISOString().slice(0, 10);
  const lastFirst = [...newestFirst].sort((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom));
  const holding = lastFirst.find(({effectiveFrom}) => effectiveFrom <= today);
  return holding ?? lastFirst[lastFirst.length - 1];
};

const versionOf = (one: Versioned): PublishedVersion => {
  const {version, publishedAt, changeNote, approvedBy} = one;
  return {
    version,
    publishedAt,
    ...('effectiveFrom' in one && {effectiveFrom: one.effectiveFrom}),
    ...(changeNote !== undefined && {changeNote}),
    ...(approvedBy !== undefined && {approvedBy}),
  };
};
