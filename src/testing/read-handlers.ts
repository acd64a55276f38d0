import {http, type HttpHandler} from 'msw';
import type {Notice, NoticePage, ServiceList} from '../contract/index.js';
import {inLanguage, requestChanged, type TestBackend} from './backend.js';
import {openRequest, refuseCommunity, refuseParameter} from './checks.js';
import {pathOf} from './operations.js';
import {replyToRead, replyWithProblem} from './replies.js';

/** Answers everything that reads. */
export const readHandlers = (backend: TestBackend): HttpHandler[] => {
  const {endpoint} = backend;
  return [
    http.get(pathOf('getPortal', endpoint), ({request}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const {value, lang} = inLanguage(backend.portal, queryOf(request).get('lang'));
      return replyToRead(request, value, lang);
    }),

    http.get(pathOf('listServices', endpoint), ({request}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const {value, lang} = inLanguage(backend.services, queryOf(request).get('lang'));
      const list: ServiceList = {items: [...value]};
      return replyToRead(request, list, lang);
    }),

    http.get(pathOf('listNotices', endpoint), ({request}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const query = queryOf(request);
      const {value, lang} = inLanguage(backend.notices, query.get('lang'));
      const page = pageOf(value, query);
      return page ? replyToRead(request, page, lang) : refuseParameter('cursor');
    }),

    http.get<{id: string}>(pathOf('getNotice', endpoint), ({request, params}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const {value, lang} = inLanguage(backend.notices, queryOf(request).get('lang'));
      const notice = value.find(({id}) => id === params.id);
      return notice ? replyToRead(request, notice, lang) : replyWithProblem({});
    }),

    http.get(pathOf('streamCommunityEvents', endpoint), ({request}) => {
      const refusal = refuseCommunity(backend, request);
      return refusal ?? backend.streams.open('notices', request.signal);
    }),

    http.get<{reference: string}>(pathOf('getRequest', endpoint), ({request, params}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const opened = openRequest(backend, params.reference, request);
      if (opened instanceof Response) return opened;
      const {lang} = inLanguage(undefined, queryOf(request).get('lang'));
      return replyToRead(request, opened.request, lang);
    }),

    http.get<{reference: string}>(pathOf('streamRequestEvents', endpoint), ({request, params}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const opened = openRequest(backend, params.reference, request);
      if (opened instanceof Response) return opened;
      const seen = request.headers.get('Last-Event-ID');
      const {version} = opened.request;
      const missed = seen !== null && Number(seen) < version;
      const first = missed ? requestChanged(version) : undefined;
      return backend.streams.open(`requests/${params.reference}`, request.signal, first);
    }),
  ];
};

const queryOf = (request: Request): URLSearchParams => new URL(request.url).searchParams;

/** One page, pinned notices first, then the newest; undefined for a cursor we never gave. */
const pageOf = (notices: readonly Notice[], query: URLSearchParams): NoticePage | undefined => {
  const kind = query.get('kind');
  const sorted = notices
    .filter((notice) => kind === null || notice.kind === kind)
    .sort(
      (a, b) =>
        Number(b.pinned ?? false) - Number(a.pinned ?? false) ||
        Date.parse(b.publishedAt) - Date.parse(a.publishedAt),
    );
  const cursor = query.get('cursor');
  const start = cursor === null ? 0 : sorted.findIndex(({id}) => cursorAfter(id) === cursor) + 1;
  if (cursor !== null && start === 0) return undefined;
  const items = sorted.slice(start, start + Number(query.get('limit') ?? 20));
  const last = items[items.length - 1];
  const more = last !== undefined && start + items.length < sorted.length;
  return {items, ...(more && {nextCursor: cursorAfter(last.id)})};
};

/** Opaque to the reader, as the contract has it. */
const cursorAfter = (id: string): string => btoa(encodeURIComponent(`after ${id}`));
