const name = 'owner-notice';

/** Which notice the page's address names in its fragment. */
export const readNoticeFragment = (): string | undefined =>
  new URLSearchParams(location.hash.slice(1)).get(name) ?? undefined;

/** A link to one notice on this page: it can be sent to a neighbour. */
export const noticeFragment = (id: string): string => `#${new URLSearchParams({[name]: id})}`;

/**
 * Names the notice in the page's address, or takes it out. A page that keeps something else there,
 * such as where its own router is, keeps it.
 */
export function writeNoticeFragment(id: string | undefined): void {
  if (location.hash.length > 1 && readNoticeFragment() === undefined) return;
  if (readNoticeFragment() === id) return;
  const rest = location.pathname + location.search;
  history.pushState(history.state, '', id === undefined ? rest : rest + noticeFragment(id));
}
