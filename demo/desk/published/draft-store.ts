import {readPublished} from '../api.js';
import {draftKey, draftOf, dropDraft, hasDraft, keepDraft} from '../drafts.js';
import type {Draft, Subject} from './document.js';

const keyOf = (community: string, subject: Subject) => draftKey(community, `published-${subject}`);

/** What was being edited; undefined where nothing was. */
export const keptDraft = (community: string, subject: Subject): Draft | undefined => {
  const key = keyOf(community, subject);
  const {text} = hasDraft(key) ? draftOf(key) : {};
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Draft);
  } catch {
    return undefined;
  }
};

export const keepPublishedDraft = (community: string, subject: Subject, draft: Draft) =>
  keepDraft(keyOf(community, subject), {text: JSON.stringify(draft)});

export const dropPublishedDraft = (community: string, subject: Subject) =>
  dropDraft(keyOf(community, subject));

/** A version to start from, the newest unless told. It is published after `baseVersion`. */
export const startFrom = async (
  community: string,
  subject: Subject,
  baseVersion: number,
  version?: number,
): Promise<Draft> => {
  const read = await readPublished(community, subject, version);
  return {
    baseVersion: version === undefined ? read.version : baseVersion,
    content: {...(subject === 'standards' ? {areas: []} : {contacts: []}), ...read.content},
    effectiveFrom: read.effectiveFrom ?? '',
    approvedBy: read.approvedBy ?? {},
    changeNote: {},
  };
};
