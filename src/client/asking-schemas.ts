/** What answers on the spot and proofs of work are checked against, by the rules of `schemas.ts`. */
import {array, object, optional} from 'valibot';
import type {InferOutput} from 'valibot';
import type {AnswerList, ProofOfWork} from '../contract/index.js';
import type {Every, Same} from './same.js';
import {link, maybeText, maybeTime, text} from './schemas.js';

export const answerListSchema = object({
  items: array(
    object({
      id: text,
      kind: text,
      title: text,
      text,
      href: optional(link),
      until: maybeTime,
      faultId: maybeText,
      reference: maybeText,
    }),
  ),
});

export const proofOfWorkSchema = object({kind: text, challenge: text});

/** Fails to compile when a schema and the contract's type part ways. */
export type AskingSchemasAreTheContract = Every<
  [
    Same<InferOutput<typeof answerListSchema>, AnswerList>,
    Same<InferOutput<typeof proofOfWorkSchema>, ProofOfWork>,
  ]
>;
