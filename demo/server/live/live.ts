import {EventEmitter} from 'node:events';
import type {OpenDatabase} from '../database/open.js';
import type {PublishedSubject} from '../database/standards-tables.js';

export interface RequestChange {
  readonly community: string;
  readonly reference: string;
  readonly version: number;
  /** False for what only colleagues see. */
  readonly forOwner: boolean;
}

export interface NoticesChange {
  readonly community: string;
  readonly noticesRevision: number;
}

export interface Publication {
  readonly community: string;
  /** What a version of was published. */
  readonly published: PublishedSubject | 'surveys' | 'meetings' | 'report';
}

/** What has been committed, by any process on this database. */
export type Live = EventEmitter<{
  request: [RequestChange];
  notices: [NoticesChange];
  published: [Publication];
  /** Something may have been missed. */
  gap: [];
}>;

/** The channel the database's triggers notify. */
const channel = 'owner_portal';

const isAbout = <Change extends object>(change: object, member: keyof Change): change is Change =>
  member in change;

/** Starts hearing the database; resolves to what is heard and the way to stop. */
export const hear = async ({
  listen,
}: OpenDatabase): Promise<{live: Live; stop: () => Promise<void>}> => {
  const live: Live = new EventEmitter();
  live.setMaxListeners(0);
  const stop = await listen(channel, {
    onNotification: (payload) => {
      const change = JSON.parse(payload) as object;
      if (isAbout<NoticesChange>(change, 'noticesRevision')) live.emit('notices', change);
      else if (isAbout<Publication>(change, 'published')) live.emit('published', change);
      else if (isAbout<RequestChange>(change, 'reference')) live.emit('request', change);
    },
    onGap: () => live.emit('gap'),
  });
  return {live, stop};
};
