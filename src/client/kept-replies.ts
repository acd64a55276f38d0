/** A reply that may be used again while the backend says that it still holds. */
export interface KeptReply {
  readonly etag: string;
  readonly value: unknown;
}

/** The most recently used replies, in memory only: nothing of an owner's stays on the device. */
export class KeptReplies {
  readonly #replies = new Map<string, KeptReply>();

  constructor(private readonly limit = 32) {}

  get(key: string): KeptReply | undefined {
    const reply = this.#replies.get(key);
    if (reply) this.set(key, reply);
    return reply;
  }

  set(key: string, reply: KeptReply): void {
    this.#replies.delete(key);
    this.#replies.set(key, reply);
    for (const oldest of this.#replies.keys()) {
      if (this.#replies.size <= this.limit) return;
      this.#replies.delete(oldest);
    }
  }
}
