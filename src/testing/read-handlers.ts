import {http, type HttpHandler} from 'msw';
import type {ServiceList} from '../contract/index.js';
import {inLanguage, requestChanged, type TestBackend} from './backend.js';
import {openRequest, refuseCommunity} from './checks.js';
import {pathOf} from './operations.js';
import {replyToRead} from './replies.js';

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
