import type {PortalClient, PortalError, WriteOptions} from '../client/index.js';
import type {EntryRecord} from './records.js';

/** One call that writes: its method, and all it is given but its options. */
export interface WriteCall {
  readonly operation: string;
  readonly args: readonly unknown[];
}

/** Sends the owner's input: exactly one call of the client, with the options it is given. */
export type Send<Input, Output> = (
  client: PortalClient,
  input: Input,
  options: WriteOptions,
) => Promise<Output>;

/** Stands for any client and notes what is asked of it. */
const noting = (note: (call: WriteCall) => void): PortalClient =>
  new Proxy({} as PortalClient, {
    get:
      (_client, operation) =>
      (...args: unknown[]) => {
        note({operation: String(operation), args: args.slice(0, -1)});
        // What a widget makes of an answer is its own affair; there is none yet.
        return new Promise(() => {});
      },
  });

/** What a widget means to send, so that another page can send it should this one end. */
export const callOf = <Input, Output>(send: Send<Input, Output>, input: Input): WriteCall => {
  const calls: WriteCall[] = [];
  void send(
    noting((call) => calls.push(call)),
    input,
    {idempotencyKey: ''},
  );
  const [call] = calls;
  if (!call || calls.length > 1)
    throw new TypeError('What is sent must be one call of the client.');
  return call;
};

/** Makes the call of an entry; what nobody in particular wrote is not made that of who is here now. */
export const makeFor = async (
  client: PortalClient,
  entry: EntryRecord,
  person = '',
): Promise<unknown> => {
  const options = {idempotencyKey: entry.id};
  const anonymous = entry.person === '' && person !== '';
  try {
    return await make(client, entry, {...options, anonymous});
  } catch (error) {
    // Nothing was recorded: this can only be done by somebody, which the owner by now is.
    if (!anonymous || (error as PortalError).kind !== 'unauthenticated') throw error;
    return make(client, entry, options);
  }
};

/** A call that this client does not know rejects as any other mistake of the caller. */
const make = async (
  client: PortalClient,
  {operation, args}: WriteCall,
  options: WriteOptions,
): Promise<unknown> => {
  const methods = client as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
  return methods[operation]?.call(client, ...args, options);
};

/** The owner's own words in a call, to know it by. */
export const wordsOf = ({args}: WriteCall): string => {
  const [input] = args.slice(-1) as [Readonly<Record<string, unknown>> | undefined];
  const words = input && [input['description'], input['text'], input['comment']];
  return words?.find((each): each is string => typeof each === 'string') ?? '';
};
