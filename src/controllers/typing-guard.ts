import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Keys a page may need while the owner types: leaving a field, closing the page's dialog. */
const forThePage = new Set(['Tab', 'Escape']);

/**
 * Keeps what an owner types from the page around: its shortcuts, and the forms of old servers
 * that take Enter in our field for their own button.
 */
export class TypingGuard implements ReactiveController {
  readonly #host: HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    for (const type of keyEvents) this.#host.addEventListener(type, keepInside);
  }

  hostDisconnected() {
    for (const type of keyEvents) this.#host.removeEventListener(type, keepInside);
  }
}

const keyEvents = ['keydown', 'keypress', 'keyup'] as const;

function keepInside(event: KeyboardEvent) {
  const [origin] = event.composedPath() as HTMLElement[];
  const typing = origin?.matches('input,select,textarea') || event.key === 'Enter';
  if (typing && !forThePage.has(event.key)) event.stopPropagation();
}
