/** Everything about notices; it comes with the first call of one. */
import type {NoticeClient} from './notice-client.js';
import {noticeSchemas} from './notice-schemas.js';
import type {Caller} from './record-operations.js';

export type NoticeOperations = Omit<NoticeClient, 'watchNotices'>;

/** `revision` is the last one heard of: caches must not answer with what was before it. */
export const noticeOperations = (
  {call, url}: Caller,
  revision: () => string | undefined,
): NoticeOperations => ({
  notices: async (query, {lang, signal} = {}) =>
    call({
      url: url(['notices'], {lang, ...query, revision: revision()}),
      schema: noticeSchemas.page,
      signal,
    }),

  notice: async (id, {lang, version, signal} = {}) =>
    call({
      url: url(['notices', id], {lang, version, revision: revision()}),
      schema: noticeSchemas.notice,
      signal,
    }),

  acknowledgeNotice: async (id, version, {signal} = {}) =>
    call({
      url: url(['notices', id, 'acknowledgement']),
      schema: noticeSchemas.acknowledgement,
      method: 'PUT',
      body: {version},
      signal,
    }),

  acknowledgements: async ({signal} = {}) =>
    call({url: url(['acknowledgements']), schema: noticeSchemas.acknowledgementList, signal}),
});
