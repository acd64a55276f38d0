import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How often what depends on the time is looked at anew, in milliseconds. */
const tick = 30_000;

/** The present time, for what changes by itself as time goes by. */
export class Clock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer?: ReturnType<typeof setInterval>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get now(): Date {
    return new Date();
  }

  hostConnected() {
    this.#timer = setInterval(() => this.#host.requestUpdate(), tick);
  }

  hostDisconnected() {
    clearInterval(this.#timer);
  }
}
