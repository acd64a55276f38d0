import type {Values} from './action-fields.js';

const storageKey = 'desk-drafts';

const stored = (): Map<string, Values> => {
  try {
    const entries: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]');
    return new Map(Array.isArray(entries) ? (entries as [string, Values][]) : []);
  } catch {
    return new Map();
  }
};

const drafts = stored();

/** A reload keeps drafts where the browser lets us store them; this page keeps them anyway. */
const store = () => {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify([...drafts]));
  } catch {
    /* kept in memory */
  }
};

/** Names the draft of one action on one request. */
export const draftKey = (reference: string, action: string) => `${reference} ${action}`;

export const hasDraft = (key: string) => drafts.has(key);

/** What was typed for one action on one request and not yet sent. */
export const draftOf = (key: string): Values => drafts.get(key) ?? {};

export const keepDraft = (key: string, values: Values) => {
  drafts.set(key, values);
  store();
};

export const dropDraft = (key: string) => {
  drafts.delete(key);
  store();
};

/** On signing out, so that the next person at this desk reads nothing of it. */
export const dropAllDrafts = () => {
  drafts.clear();
  store();
};
