const pattern = /^#\/requests\/([^/]+)$/;

/** The address of one request on this page: it can be bookmarked and sent to a colleague. */
export const requestAddress = (reference: string) => `#/requests/${encodeURIComponent(reference)}`;

/** The request the address bar names. */
export const requestInAddress = (): string | undefined => {
  const name = pattern.exec(location.hash)?.[1];
  try {
    return name && decodeURIComponent(name);
  } catch {
    return undefined;
  }
};
