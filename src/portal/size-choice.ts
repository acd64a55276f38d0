import {isTextSize, sizeKey} from './text-size.js';

/** A portal, as far as its text size goes. */
interface Sized extends HTMLElement {
  readonly locale: {readonly size: string};
  readonly requestUpdate: () => void;
}

/** Every portal of the page follows what an owner chose; it is remembered. */
export function followSizeChoice(event: Event): void {
  const {size} = event as Event & {readonly size?: unknown};
  if (!isTextSize(size)) return;
  try {
    localStorage.setItem(sizeKey, size);
  } catch {
    // In a frame without storage it lasts as long as the page.
  }
  document.documentElement.dataset.ownerTextSize = size;
  document.querySelectorAll<Sized>('owner-portal').forEach((portal) => portal.requestUpdate());
}

/** While text is large the telephone stays in sight; the bar stands in the page, where the loader finds it. */
export function keepTelephoneInSight(portal: Sized): void {
  const bar = portal.querySelector(':scope > owner-call-bar');
  if (portal.locale.size !== 'large') bar?.remove();
  else if (!bar) portal.append(document.createElement('owner-call-bar'));
}
