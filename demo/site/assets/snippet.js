/** Writing markup that a webmaster can paste. */

const escaped = (text) =>
  String(text).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** `<tag name="value">inner</tag>`; an attribute without a value is left out. */
export const tag = (name, attributes, inner = '') => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== '' && value !== undefined && value !== null)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escaped(value)}"`))
    .join('');
  return `<${name}${written}>${inner}</${name}>`;
};

/** Text in markup. */
export const text = escaped;

/** The same, further in. */
export const indented = (lines) => lines.replace(/^(?=.)/gm, '  ');
