import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {NoticeQuery} from '../../client/index.js';
import {Remembered} from '../../controllers/remembered.js';
import type {NoticeFilter} from './notice-filters.js';
import {firstWindow, windowAfter, windowBefore} from './notice-list.js';
import type {NoticeList, NoticeWindow} from './notice-list.js';

const noFilter: NoticeFilter = {q: '', kind: '', building: '', archive: false};
/** Milliseconds after the last key until it is searched for. */
const typingPause = 200;

/** What the page limits a board to. */
export interface BoardLimits {
  readonly kind?: string;
  readonly building?: string;
  readonly entrance?: string;
  readonly unit?: string;
}

type Host = ReactiveControllerHost & HTMLElement & BoardLimits;

/** What the owner looks for, and which part of it is in sight. */
export class NoticeSearch implements ReactiveController {
  readonly #host: Host;
  readonly #memory: Remembered;
  /** The building the owner chose on an earlier visit. */
  #usual = '';
  #filter = noFilter;
  #window = firstWindow;
  /** The words that are searched for: those typed, a moment later. */
  #words = '';
  #isComposing = false;
  #typing?: ReturnType<typeof setTimeout>;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    this.#memory = new Remembered(host, 'building', (building) => {
      this.#usual = building;
      // The page's own word, and what was chosen meanwhile, come first.
      if (host.building || this.#filter.building) return;
      this.#filter = {...this.#filter, building};
      this.#show(firstWindow);
    });
  }

  hostDisconnected() {
    clearTimeout(this.#typing);
  }

  get filter(): NoticeFilter {
    return this.#filter;
  }

  get window(): NoticeWindow {
    return this.#window;
  }

  /** The board's standing question, whatever the owner looks for just now. */
  get standing(): NoticeQuery {
    const building = this.#filter.building || undefined;
    const {kind, entrance, unit} = this.#host;
    const isOwn = building !== undefined && building === this.#host.building;
    return {kind: kind || undefined, building, ...(isOwn && {entrance, unit})};
  }

  get query(): NoticeQuery {
    const {kind, archive} = this.#filter;
    return {
      ...this.standing,
      kind: this.#host.kind || kind || undefined,
      q: this.#words || undefined,
      display: archive ? 'archive' : undefined,
    };
  }

  get isFiltered(): boolean {
    const {q, kind, building, archive} = this.#filter;
    return Boolean(q || kind || building || archive);
  }

  /** Whether what is in sight begins with the newest of all. */
  get isNewest(): boolean {
    const {kind, archive} = this.#filter;
    return !this.#words && !kind && !archive && !this.#window.start;
  }

  /** The page limits the board otherwise. */
  begin(): void {
    this.#filter = {...this.#filter, building: this.#host.building ?? this.#usual};
    this.#window = firstWindow;
  }

  /** A building that is there no more is chosen no more. */
  keepTo(places: readonly {readonly id: string}[] | undefined): void {
    if (!this.#usual || !places || places.some(({id}) => id === this.#usual)) return;
    const isChosen = this.#filter.building === this.#usual;
    this.#usual = '';
    if (isChosen) this.change({building: ''});
  }

  readonly change = (change: Partial<NoticeFilter>) => {
    this.#filter = {...this.#filter, ...change};
    if (change.building !== undefined) this.#memory.keep(change.building);
    this.#show(firstWindow);
    if ('q' in change) this.#searchSoon();
  };

  readonly clear = () => {
    clearTimeout(this.#typing);
    this.#words = '';
    this.#filter = noFilter;
    this.#show(firstWindow);
  };

  /** Half a word of an input method is nothing to search for yet. */
  readonly compose = (isComposing: boolean) => {
    this.#isComposing = isComposing;
    this.#searchSoon();
  };

  showMore(list: NoticeList): void {
    this.#show(windowAfter(this.#window, list));
  }

  readonly showBefore = () => this.#show(windowBefore(this.#window));

  #searchSoon() {
    clearTimeout(this.#typing);
    if (this.#isComposing) return;
    this.#typing = setTimeout(() => {
      this.#words = this.#filter.q.trim();
      this.#show(firstWindow);
    }, typingPause);
  }

  #show(window: NoticeWindow) {
    this.#window = window;
    this.#host.requestUpdate();
  }
}
