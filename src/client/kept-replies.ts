/** A reply that may be used again while the backend says that it still holds. */
export interface KeptReply {
  readonly etag: string;
  readonly value: unknown;
}

/** The most recently used replies, in memory only: nothing of an owner's stays on the device. */
export const keepReplies = (limit = 32) => {
  const replies = new Map<string, KeptReply>();
  const set = (key: string, reply: KeptReply): void => {
    replies.delete(key);
    replies.set(key, reply);
    const [oldest] = replies.keys();
    if (replies.size > limit && oldest !== undefined) replies.delete(oldest);
  };
  const get = (key: string): KeptReply | undefined => {
    const reply = replies.get(key);
    if (reply) set(key, reply);
    return reply;
  };
  return {get, set};
};
