import {warnOnce} from './warn.js';

/** Milliseconds more after `load`, on a page that takes long. */
const settled = 1000;

/** Tells the webmaster, once the page has loaded, if there still is no portal. */
export function adviseOnceLoaded(hasNone: () => boolean): void {
  const check = () => {
    if (!hasNone()) return;
    warnOnce(
      'a widget found no <owner-portal> on this page. Put it inside ' +
        '<owner-portal endpoint="https://your-backend/v1" community="your-community">.',
    );
  };
  if (document.readyState === 'complete') check();
  else window.addEventListener('load', () => setTimeout(check, settled), {once: true});
}
