import type {RequestQuery} from './api.js';

export type ViewName =
  | 'open'
  | 'unaccepted'
  | 'atOnce'
  | 'dueSoon'
  | 'overdue'
  | 'replied'
  | 'mine'
  | 'returnVisit'
  | 'closed';

export interface ListFilter {
  readonly view: ViewName;
  readonly state: string;
  readonly service: string;
  readonly words: string;
}

export const everythingOpen: ListFilter = {view: 'open', state: '', service: '', words: ''};

const viewQuery: Readonly<Record<ViewName, RequestQuery>> = {
  open: {status: 'open'},
  unaccepted: {status: 'open', state: 'submitted'},
  atOnce: {status: 'open', attention: 'at-once'},
  dueSoon: {status: 'open', attention: 'due-soon'},
  returnVisit: {status: 'closed', attention: 'return-visit'},
  overdue: {status: 'open', attention: 'overdue'},
  replied: {status: 'all', attention: 'owner-replied'},
  mine: {status: 'open', handler: 'me'},
  closed: {status: 'closed'},
};

/** What the server is asked for; the largest page, for staff scan whole lists. */
export const listQuery = ({view, state, service, words}: ListFilter): RequestQuery => ({
  ...viewQuery[view],
  ...(state && {state, status: 'all'}),
  ...(service && {service}),
  ...(words.trim() && {q: words.trim()}),
  limit: 100,
});
