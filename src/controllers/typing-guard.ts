/** Keys a page may need while the owner types: leaving a field, closing the page's dialog. */
const forThePage = new Set(['Tab', 'Escape']);

/**
 * Keeps what an owner types from the page around: its shortcuts, and the forms of old servers that
 * take Enter in our field for their own button. The widget listens to itself: nothing to release.
 */
export function guardTyping(widget: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    widget.addEventListener(type, keepInside);
  }
}

function keepInside(event: KeyboardEvent) {
  const [origin] = event.composedPath() as HTMLElement[];
  const typing = origin?.matches('input,select,textarea') || event.key === 'Enter';
  if (typing && !forThePage.has(event.key)) event.stopPropagation();
}
