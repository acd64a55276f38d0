import {http, type HttpHandler} from 'msw';
import type {Notice, NoticeAcknowledgement, NoticePage} from '../contract/index.js';
import {inLanguage, noticesChanged, type TestBackend} from './backend.js';
import {built} from './built.js';
import {refuseCommunity, refuseParameter} from './checks.js';
import {pathOf} from './operations.js';
import {replyToRead, replyWithProblem} from './replies.js';

/** Answers everything about notices; whoever brings a token is the owner who has read them. */
export const noticeHandlers = (backend: TestBackend): HttpHandler[] => {
  const {endpoint} = backend;
  const published = (query: URLSearchParams) => inLanguage(backend.notices, query.get('lang'));
  return [
    http.get(pathOf('listNotices', endpoint), ({request}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const query = queryOf(request);
      const {value, lang} = published(query);
      const page = pageOf(value, query);
      return page ? replyToRead(request, page, lang) : refuseParameter('cursor');
    }),

    http.get<{id: string}>(pathOf('getNotice', endpoint), ({request, params}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const query = queryOf(request);
      const {value, lang} = published(query);
      const notice = value.find(({id}) => id === params.id);
      const version = Number(query.get('version') ?? notice?.version);
      return notice && version <= notice.version
        ? replyToRead(request, {...notice, version}, lang)
        : replyWithProblem({});
    }),

    http.put<{id: string}>(pathOf('acknowledgeNotice', endpoint), async ({request, params}) => {
      const refusal = refuseCommunity(backend, request) ?? refuseStranger(request);
      if (refusal) return refusal;
      const {version} = (await request.json().catch(() => ({}))) as {version?: unknown};
      const notice = published(queryOf(request)).value.find(({id}) => id === params.id);
      if (!Number.isInteger(version)) return replyWithProblem({title: 'Wrong.', status: 422});
      if (!notice) return replyWithProblem({});
      if (version !== notice.version) return replyWithProblem({title: 'Changed.', status: 409});
      const known = backend.acknowledgements.get(notice.id);
      const entry: NoticeAcknowledgement =
        known?.version === version
          ? known
          : {noticeId: notice.id, version, acknowledgedAt: new Date().toISOString()};
      backend.acknowledgements.set(notice.id, entry);
      return Response.json(entry);
    }),

    http.get(pathOf('listAcknowledgements', endpoint), ({request}) => {
      const refusal = refuseCommunity(backend, request) ?? refuseStranger(request);
      if (refusal) return refusal;
      return replyToRead(request, {items: [...backend.acknowledgements.values()].reverse()}, 'en');
    }),

    http.get(pathOf('streamCommunityEvents', endpoint), ({request}) => {
      const refusal = refuseCommunity(backend, request);
      if (refusal) return refusal;
      const {noticesRevision: revision} = backend;
      const seen = request.headers.get('Last-Event-ID');
      const missed = seen !== null && Number(seen) !== revision;
      const first = missed ? noticesChanged(revision) : undefined;
      return backend.streams.open('notices', request.signal, first);
    }),
  ];
};

const queryOf = (request: Request): URLSearchParams => new URL(request.url).searchParams;

const refuseStranger = (request: Request): Response | undefined =>
  request.headers.has('Authorization')
    ? undefined
    : replyWithProblem({title: 'Please sign in.', status: 401});

/** Whether a notice is one of those asked for. */
const isWanted = (notice: Notice, query: URLSearchParams): boolean => {
  const kind = query.get('kind');
  const words = (query.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const {title, body, issuer, correctionNote = ''} = notice;
  const text = [title, body, issuer, correctionNote].join('\n').toLowerCase();
  return (
    (kind === null || notice.kind === kind) &&
    (query.get('display') === 'archive') === isOver(notice) &&
    concerns(notice, query) &&
    words.every((word) => text.includes(word))
  );
};

const isOver = ({displayTo, severity, status, supersededBy}: Notice): boolean => {
  const stays = severity === 'emergency' && status !== 'ended' && status !== 'cancelled';
  const isPast = displayTo !== undefined && Date.parse(displayTo) <= Date.now();
  return supersededBy !== undefined || (isPast && !stays);
};

/** Notices at the place, around it and within it. */
const concerns = ({scope}: Notice, query: URLSearchParams): boolean => {
  const building = query.get('building');
  if (!scope?.places?.length || building === null) return true;
  const agree = (asked: string | null, named?: string): boolean =>
    asked === null || named === undefined || asked === named;
  return scope.places.some(
    (place) =>
      place.building === building &&
      agree(query.get('entrance'), place.entrance) &&
      agree(query.get('unit'), place.unit),
  );
};

/** One page, pinned notices first, then the newest; undefined for a cursor we never gave. */
const pageOf = (notices: readonly Notice[], query: URLSearchParams): NoticePage | undefined => {
  const sorted = notices
    .filter((notice) => isWanted(notice, query))
    .sort(
      (a, b) =>
        Number(b.pinned ?? false) - Number(a.pinned ?? false) ||
        Date.parse(b.publishedAt) - Date.parse(a.publishedAt),
    );
  const cursor = query.get('cursor');
  const start = cursor === null ? 0 : sorted.findIndex(({id}) => cursorAfter(id) === cursor) + 1;
  if (cursor !== null && start === 0) return undefined;
  const items = sorted
    .slice(start, start + Number(query.get('limit') ?? 20))
    .map((notice) => built(notice, {history: undefined}));
  const last = items[items.length - 1];
  const more = last !== undefined && start + items.length < sorted.length;
  return {items, ...(more && {nextCursor: cursorAfter(last.id)})};
};

/** Opaque to the reader, as the contract has it. */
const cursorAfter = (id: string): string => btoa(encodeURIComponent(`after ${id}`));
