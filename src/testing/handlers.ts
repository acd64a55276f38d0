import type {HttpHandler} from 'msw';
import {TestBackend} from './backend.js';
import {askingHandlers} from './asking-handlers.js';
import {feeHandlers} from './fee-handlers.js';
import {followingHandlers} from './following-handlers.js';
import {noticeHandlers} from './notice-handlers.js';
import {readHandlers} from './read-handlers.js';
import {standardsHandlers} from './standards-handlers.js';
import {uploadHandlers} from './upload-handlers.js';
import {societyHandlers} from './society-handlers.js';
import {writeHandlers} from './write-handlers.js';

/**
 * A whole backend as msw handlers, for `setupWorker` (browser) and `setupServer` (`msw/node`):
 *
 * ```ts
 * const backend = new TestBackend();
 * const worker = setupWorker(...handlers(backend));
 * ```
 *
 * It keeps the contract: community check, idempotency, code check, paging, live updates.
 */
export const handlers = (backend = new TestBackend()): HttpHandler[] => [
  ...readHandlers(backend),
  ...noticeHandlers(backend),
  ...feeHandlers(backend),
  ...standardsHandlers(backend),
  ...societyHandlers(backend),
  ...writeHandlers(backend),
  ...followingHandlers(backend),
  ...uploadHandlers(backend),
  ...askingHandlers(backend),
];
