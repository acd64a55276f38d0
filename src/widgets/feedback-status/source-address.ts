import type {Source} from '../../contract/index.js';
import {webLink} from '../../parts/web-link.js';

const feeWidget = 'owner-fee-breakdown';

/**
 * Where a source leads: to a document, or to the line of the fees on the page that has the fee
 * widget; undefined where it leads nowhere from here.
 */
export function sourceAddress(
  {href, widget, objectId}: Source,
  feesHref: string | undefined,
): string | undefined {
  if (href) return webLink(href);
  if (widget !== feeWidget || !objectId) return undefined;
  const page = webLink(feesHref) ?? (document.querySelector(feeWidget) ? location.href : undefined);
  if (!page) return undefined;
  const url = new URL(page);
  url.hash = new URLSearchParams({'owner-fee': objectId}).toString();
  return url.href;
}
