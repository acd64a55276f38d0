import type {Notice} from '../../contract/index.js';
import {isUrgent} from './notice-view.js';

/** What is to be said about notices that came or ended while the board was looked at. */
export interface NoticeNews {
  readonly fresh: readonly Notice[];
  readonly over: readonly Notice[];
}

const none: NoticeNews = {fresh: [], over: []};
const isOver = ({status}: Notice): boolean => status === 'ended' || status === 'cancelled';

/** Remembers what has been seen of the newest notices, and tells what is news among them. */
export class NewsWatch {
  #known?: ReadonlyMap<string, boolean>;
  #newest = 0;

  /** Compares with what was there before; the first time there is no news. */
  look(notices: readonly Notice[]): NoticeNews {
    const known = this.#known;
    const newestBefore = this.#newest;
    const published = notices.map(({publishedAt}) => Date.parse(publishedAt));
    this.#newest = Math.max(newestBefore, ...published);
    this.#known = new Map([
      ...(known ?? []),
      ...notices.map((notice) => [notice.id, isOver(notice)] as const),
    ]);
    if (!known) return none;
    // One that moved up because another left is no news.
    const fresh = notices.filter(
      ({id, publishedAt}) => !known.has(id) && Date.parse(publishedAt) > newestBefore,
    );
    return {
      fresh: [...fresh].sort((one, other) => Number(isUrgent(other)) - Number(isUrgent(one))),
      over: notices.filter((notice) => known.get(notice.id) === false && isOver(notice)),
    };
  }

  /** Another board, another language: what is there is not news. */
  forget(): void {
    this.#known = undefined;
    this.#newest = 0;
  }
}
