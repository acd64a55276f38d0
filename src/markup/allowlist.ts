/**
 * All that a text with markup may hold. What is not named here is taken out: no forms, no styles, no
 * names or classes that a page's own code might look for, nothing that runs.
 */
export const allowedTags: readonly string[] = [
  ...['p', 'br', 'hr', 'div', 'span', 'blockquote', 'pre', 'code'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['em', 'strong', 'b', 'i', 'u', 's', 'del', 'ins', 'sub', 'sup', 'small', 'mark'],
  ...['a', 'img', 'figure', 'figcaption'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
];

export const allowedAttributes: readonly string[] = [
  ...['href', 'src', 'alt', 'title', 'lang', 'dir'],
  ...['colspan', 'rowspan', 'scope', 'start'],
];

/** Taken out with all that is in them: their words are part of the deceit, or no words at all. */
export const forbiddenWithContent: readonly string[] = [
  ...['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'applet', 'frameset'],
  ...['form', 'button', 'input', 'select', 'textarea', 'option', 'optgroup', 'fieldset', 'legend'],
  ...['dialog', 'label', 'output', 'meter', 'progress', 'datalist', 'portal', 'fencedframe'],
  ...['svg', 'math', 'canvas', 'audio', 'video', 'map', 'head', 'title', 'xmp', 'plaintext'],
  ...['noembed', 'noframes', 'selectedcontent'],
];

const linkSchemes: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:'];

const addressOf = (href: string): URL | undefined => {
  try {
    return new URL(href, document.baseURI);
  } catch {
    return undefined;
  }
};

/** Whether a link may lead there. */
export const isAllowedLink = (href: string): boolean =>
  linkSchemes.includes(addressOf(href)?.protocol ?? '');

/** Whether a picture may be fetched from there; `self` is the page's own origin. */
export const isAllowedImage = (src: string, origins: readonly string[]): boolean => {
  const address = addressOf(src);
  if (!address || !/^https?:$/.test(address.protocol)) return false;
  return origins.some((origin) =>
    origin === 'self'
      ? address.origin === location.origin
      : address.origin === addressOf(origin)?.origin,
  );
};
