/** Fetches what reads texts aloud, where the browser can speak; without it a widget is as it was. */
export function offerReading(): void {
  if (!('speechSynthesis' in window)) return;
  import('./read-aloud.js').catch(() => undefined);
}
