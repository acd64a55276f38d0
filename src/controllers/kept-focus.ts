import type {ReactiveControllerHost} from 'lit';

/** Milliseconds; whoever is put back later is no longer waited for. */
const soon = 1_000;

/** Pages move their parts about: an owner who was writing in one writes on where they were. */
export function keepFocus(widget: ReactiveControllerHost & HTMLElement): void {
  let at: HTMLElement | undefined;
  let since = 0;
  widget.addEventListener('focusin', (event) => {
    [at] = event.composedPath() as HTMLElement[];
  });
  widget.addEventListener('focusout', () => (at = undefined));
  widget.addController({
    hostDisconnected: () => (since = performance.now()),
    hostConnected: () => {
      const isFree = document.activeElement === document.body;
      if (isFree && performance.now() - since < soon) at?.focus({preventScroll: true});
      else at = undefined;
    },
  });
}
