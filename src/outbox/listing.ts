import {wordsOf} from './calls.js';
import type {Outbox} from './outbox.js';
import {expiry, type EntryRecord, type ReceiptRecord} from './records.js';

/** What an owner has sent off from this device and is not yet done with. */
export interface Waiting {
  readonly id: string;
  /** The client's method it is for. */
  readonly operation: string;
  /** The owner's own words; empty once they were received. */
  readonly words: string;
  readonly state: 'expired' | 'received' | 'refused' | 'sending' | 'waiting';
  /** Whether it is there after this page has ended. */
  readonly kept: boolean;
  /** What the backend answered, once it was received. */
  readonly output?: unknown;
}

/** All but what an element on this page waits for, which tells the owner itself. */
export const listWaiting = async (outbox: Outbox): Promise<Waiting[]> => {
  const {store, person = ''} = outbox;
  const [entries, receipts] = await Promise.all([store.all('entry'), store.all('receipt')]);
  return [...receipts, ...entries]
    .filter((record) => record.person === '' || record.person === person)
    .filter(({id}) => !outbox.isTold(id))
    .map((record) => describe(record, outbox));
};

const describe = (record: EntryRecord | ReceiptRecord, outbox: Outbox): Waiting => {
  const {id, operation} = record;
  const kept = !outbox.store.isHeld(id);
  return record.kind === 'receipt'
    ? {id, operation, words: '', state: 'received', kept, output: record.output}
    : {id, operation, words: wordsOf(record), state: stateOf(record, outbox), kept};
};

const stateOf = (entry: EntryRecord, outbox: Outbox): Waiting['state'] => {
  if (entry.refused) return 'refused';
  if (outbox.isSending(entry.id)) return 'sending';
  return entry.age < expiry ? 'waiting' : 'expired';
};
