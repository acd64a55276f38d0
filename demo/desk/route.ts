/** What an address names; undefined where it was broken on its way. */
const decoded = (name: string): string | undefined => {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
};

const pattern = /^#\/requests\/([^/]+)$/;

/** The address of one request on this page: it can be bookmarked and sent to a colleague. */
export const requestAddress = (reference: string) => `#/requests/${encodeURIComponent(reference)}`;

/** Whether the address bar names the page that publishes fees. */
export const feesAddress = '#/fees';
export const isFeesInAddress = (): boolean => location.hash === feesAddress;

/** The pages that list and write notices; `new` for one that is not there yet. */
export const noticesAddress = '#/notices';
export const noticeAddress = (id: string): string => `${noticesAddress}/${encodeURIComponent(id)}`;
export const isNoticesInAddress = (): boolean => location.hash.startsWith(noticesAddress);

/** The notice the address bar names. */
export const noticeInAddress = (): string | undefined => {
  const name = location.hash.slice(noticesAddress.length + 1);
  return isNoticesInAddress() && name !== '' ? decoded(name) : undefined;
};
/** Whether the address bar names the page of surveys, meetings and the report. */
export const societyAddress = '#/society';
export const isSocietyInAddress = (): boolean =>
  location.hash === societyAddress || location.hash.startsWith(`${societyAddress}/`);

/** Which of its parts the address bar names: meetings, surveys, report. */
export const societyPartInAddress = (): string =>
  isSocietyInAddress() ? location.hash.slice(societyAddress.length + 1) : '';
/** Whether it names the page that publishes standards and contacts. */
export const publishedAddress = '#/published';
export const isPublishedInAddress = (): boolean => location.hash === publishedAddress;
/** Whether the address bar names the joint reviews. */
export const reviewsAddress = '#/reviews';
export const isReviewsInAddress = (): boolean => location.hash === reviewsAddress;

/** The request the address bar names. */
export const requestInAddress = (): string | undefined => {
  const name = pattern.exec(location.hash)?.[1];
  return name && decoded(name);
};
