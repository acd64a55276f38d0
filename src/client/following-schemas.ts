/** What the list of one's own requests is checked against, by the rules of `schemas.ts`. */
import {array, object} from 'valibot';
import type {InferOutput} from 'valibot';
import type {RequestPage} from '../contract/index.js';
import {status} from './record-schemas.js';
import type {Every, Same} from './same.js';
import {maybeText, maybeTime, text, time, version} from './schemas.js';

export const requestPageSchema = object({
  items: array(
    object({
      reference: text,
      serviceName: text,
      summary: text,
      lang: maybeText,
      placeName: maybeText,
      submittedAt: time,
      updatedAt: time,
      version,
      status,
      state: text,
      stateLabel: maybeText,
      expectedAt: maybeTime,
      handlerName: maybeText,
      lastActor: maybeText,
    }),
  ),
  nextCursor: maybeText,
});

/** Fails to compile when the schema and the contract's type part ways. */
export type FollowingSchemasAreTheContract = Every<
  [Same<InferOutput<typeof requestPageSchema>, RequestPage>]
>;
