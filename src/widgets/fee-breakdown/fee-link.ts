import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** One line or item of the fees, as a page's address names it. */
export interface FeeTarget {
  /** The newest where the address names none. */
  readonly period?: string;
  /** The element that shows it has this id. */
  readonly id: string;
}

const field = 'owner-fee';
const objectId = /^(?:(?:accounts|statements)\/([^/]+)\/(.+)|(categories\/.+))$/;

/**
 * What the page's fragment points to, e.g. `#owner-fee=statements/2025/lines/L1`: an answer to a
 * question leads back to the line it is about; `#owner-fee=categories/lift`: a service to its cost.
 */
export const readFeeFragment = (hash: string): FeeTarget | undefined => {
  const [, period, line, category] =
    objectId.exec(new URLSearchParams(hash.slice(1)).get(field) ?? '') ?? [];
  const id = line ?? category;
  return id ? {id, ...(period && {period})} : undefined;
};

/** Opens what the page's address points to, once it is there, and takes the owner to it. */
export class FeeLink implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onTarget: (target: FeeTarget) => void;
  #target?: FeeTarget;

  constructor(host: ReactiveControllerHost & HTMLElement, onTarget: (target: FeeTarget) => void) {
    this.#host = host;
    this.#onTarget = onTarget;
    host.addController(this);
  }

  /** Whether something is looked for that is not on the screen yet. */
  get isSeeking(): boolean {
    return this.#target !== undefined;
  }

  hostConnected() {
    window.addEventListener('hashchange', this.#handleAddress);
    this.#handleAddress();
  }

  hostDisconnected() {
    window.removeEventListener('hashchange', this.#handleAddress);
  }

  hostUpdated() {
    const place = this.#target && this.#host.shadowRoot?.getElementById(this.#target.id);
    if (!place) return;
    this.#target = undefined;
    if (place instanceof HTMLDetailsElement) place.open = true;
    place.scrollIntoView({block: 'center'});
    (place.querySelector<HTMLElement>('summary') ?? place).focus({preventScroll: true});
  }

  readonly #handleAddress = () => {
    this.#target = readFeeFragment(location.hash);
    if (this.#target) this.#onTarget(this.#target);
  };
}
