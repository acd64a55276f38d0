/**
 * What must not be lost: drafts, what was sent off, and the files that go with them. Fetched apart,
 * once there is something to keep or to send.
 */
import type {PortalClient} from '../client/index.js';
import type {Send} from './calls.js';
import {forgetChoices, keepChoice, recallChoice} from './choices.js';
import {deviceDisk} from './device-disk.js';
import type {Disk, Keeping} from './disk.js';
import {openDraft} from './drafts.js';
import {Intent, type Progress} from './intent.js';
import {listWaiting} from './listing.js';
import {Outbox} from './outbox.js';
import {sessionDisk} from './session-disk.js';
import {Store} from './store.js';
import {wipe} from './tidy.js';

export type {Draft, DraftFile} from './drafts.js';
export type {Intent, Keeping, Outbox, Progress, Send};
export type {Waiting} from './listing.js';
export type {FileRecord} from './records.js';
export {keepChoice, listWaiting, openDraft, recallChoice};

/** Where an owner's words may be kept: beyond the browser's end, the tab's, or not at all. */
export type StorageMode = 'device' | 'none' | 'session';

export interface OutboxSettings {
  /** The backend's address and the community. */
  readonly scope: string;
  readonly storage: StorageMode;
}

const disks: Readonly<Record<StorageMode, Disk | undefined>> = {
  device: deviceDisk,
  session: sessionDisk,
  none: undefined,
};

const outboxes = new WeakMap<PortalClient, Outbox>();

/** The page's outbox for a client. What was left by an earlier page is sent from now on. */
export const openOutbox = async (
  client: PortalClient,
  {scope, storage}: OutboxSettings,
): Promise<Outbox> => {
  const outbox =
    outboxes.get(client) ?? new Outbox(client, new Store(scope, disks[storage]), storage);
  outboxes.set(client, outbox);
  if (outbox.person === undefined) await outbox.recognise();
  return outbox;
};

export const beginIntent = <Input, Output>(
  outbox: Outbox,
  send: Send<Input, Output>,
  report: (progress: Progress) => void,
  isSeen: () => boolean,
): Intent<Input, Output> => new Intent(outbox, send, report, isSeen);

/** The owner has signed out, or another takes the seat: nothing stays, and nothing more is told. */
export const forget = async (client: PortalClient, settings: OutboxSettings): Promise<void> => {
  const outbox = outboxes.get(client);
  outbox?.channel.tell({type: 'forgotten'});
  outbox?.close();
  outboxes.delete(client);
  forgetChoices(settings.scope, settings.storage);
  await wipe(new Store(settings.scope, disks[settings.storage]));
};
