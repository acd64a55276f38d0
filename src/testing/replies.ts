import {HttpResponse} from 'msw';
import type {Problem} from '../contract/index.js';
import {aProblem} from './request-builders.js';

/** A reply body's fingerprint (FNV-1a): equal bodies, equal ETags. */
const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return `"${(hash >>> 0).toString(16)}"`;
};

/** Answers a read with its ETag, or with 304 where the reader has this very copy. */
export const replyToRead = (request: Request, body: object, lang: string): Response => {
  const text = JSON.stringify(body);
  const etag = fingerprint(lang + text);
  const isPersonal = request.headers.has('Request-Code') || request.headers.has('Authorization');
  const caching = isPersonal ? 'private, no-store' : 'no-cache';
  const headers = {ETag: etag, 'Content-Language': lang, 'Cache-Control': caching};
  return request.headers.get('If-None-Match') === etag
    ? new HttpResponse(null, {status: 304, headers})
    : new HttpResponse(text, {headers: {...headers, 'Content-Type': 'application/json'}});
};

/** Answers with problem details; `retryAfter` is in seconds. */
export const replyWithProblem = (overrides: Partial<Problem>, retryAfter?: number): Response => {
  const body = aProblem(overrides);
  const headers: Record<string, string> = {'Content-Type': 'application/problem+json'};
  if (retryAfter !== undefined) headers['Retry-After'] = String(retryAfter);
  return new HttpResponse(JSON.stringify(body), {status: body.status, headers});
};
