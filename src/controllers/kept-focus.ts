import type {ReactiveControllerHost} from 'lit';

/** Milliseconds; whoever is put back later is no longer waited for. */
const soon = 1_000;

const isFree = () => document.activeElement === document.body;

/** Pages move their parts about: an owner who was writing in one writes on where they were. */
export function keepFocus(widget: ReactiveControllerHost & HTMLElement): void {
  let at: HTMLElement | undefined;
  let since = 0;
  const note = (event: Event) => {
    [at] = event.composedPath() as HTMLElement[];
    // Who leaves for nowhere is not led back; a widget taken out is away, or has its focus again.
    queueMicrotask(() => {
      if (widget.isConnected && isFree()) at = undefined;
    });
  };
  // From field to field nobody outside hears of the focus; but of keys, and of its being taken away.
  for (const type of ['focusin', 'focusout', 'keyup', 'click']) widget.addEventListener(type, note);
  widget.addController({
    hostDisconnected: () => (since = performance.now()),
    hostConnected: () => {
      if (isFree() && performance.now() - since < soon) at?.focus({preventScroll: true});
      else at = undefined;
    },
  });
}
