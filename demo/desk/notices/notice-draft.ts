import {draftKey, draftOf, dropDraft, hasDraft, keepDraft} from '../drafts.js';
import type {NoticeValues} from './notice-values.js';

/** What is being written, and the revision it is written over. */
export interface NoticeDraft {
  readonly revision: number;
  readonly values: NoticeValues;
}

const keyOf = (community: string, notice: string) =>
  draftKey(notice === 'new' ? community : notice, 'notice');

/** What was being written; undefined where nothing was. */
export const keptNotice = (community: string, notice: string): NoticeDraft | undefined => {
  const key = keyOf(community, notice);
  const {text} = hasDraft(key) ? draftOf(key) : {};
  try {
    return text === undefined ? undefined : (JSON.parse(text) as NoticeDraft);
  } catch {
    return undefined;
  }
};

export const keepNotice = (community: string, notice: string, draft: NoticeDraft) =>
  keepDraft(keyOf(community, notice), {text: JSON.stringify(draft)});

export const dropNotice = (community: string, notice: string) =>
  dropDraft(keyOf(community, notice));
