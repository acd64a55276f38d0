const pattern = /^#\/requests\/([^/]+)$/;

/** The address of one request on this page: it can be bookmarked and sent to a colleague. */
export const requestAddress = (reference: string) => `#/requests/${encodeURIComponent(reference)}`;

/** Whether the address bar names the page that publishes fees. */
export const feesAddress = '#/fees';
export const isFeesInAddress = (): boolean => location.hash === feesAddress;

/** The request the address bar names. */
export const requestInAddress = (): string | undefined => {
  const name = pattern.exec(location.hash)?.[1];
  try {
    return name && decodeURIComponent(name);
  } catch {
    return undefined;
  }
};
