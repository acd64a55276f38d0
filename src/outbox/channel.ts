/** What the site's tabs tell each other. */
export type News =
  /** Something was added, or is done with. */
  | {readonly type: 'changed'}
  /** An answer came. */
  | {readonly type: 'received'; readonly id: string; readonly output: unknown}
  /** The owner has signed out, or is another. */
  | {readonly type: 'forgotten'}
  /** Which drafts does anybody write on? */
  | {readonly type: 'who-writes'}
  | {readonly type: 'writes'; readonly draft: string};

/**
 * The tabs of one site and one scope. It is closed while the page rests in the back-forward cache,
 * which takes no page with an open one in some browsers.
 */
export class Channel {
  #channel: BroadcastChannel | undefined;

  constructor(
    private readonly name: string,
    private readonly hear: (news: News) => void,
  ) {}

  open(): void {
    this.#connect();
    addEventListener('pagehide', this.#disconnect);
    addEventListener('pageshow', this.#connect);
  }

  tell(news: News): void {
    this.#channel?.postMessage(news);
  }

  close(): void {
    removeEventListener('pagehide', this.#disconnect);
    removeEventListener('pageshow', this.#connect);
    this.#disconnect();
  }

  readonly #connect = (): void => {
    // Missing in old browsers, forbidden in sandboxed pages.
    try {
      this.#channel ??= new BroadcastChannel(this.name);
      this.#channel.onmessage = ({data}: MessageEvent<News>) => this.hear(data);
    } catch {
      this.#channel = undefined;
    }
  };

  readonly #disconnect = (): void => {
    this.#channel?.close();
    this.#channel = undefined;
  };
}
