/**
 * Texts with markup, through one allowlist. Nothing of it is loaded before a text has markup.
 */
import {warnOnce} from '../portal/warn.js';
import type {MarkupRules} from './sanitise.js';

export type {MarkupRules};

/** Longer texts are shown as they are written: no notice is that long, and parsing takes its time. */
const longest = 50_000;

/** Whether a text of this format has markup that we know. */
export const hasMarkup = (format: string | undefined): format is 'markdown' | 'html' =>
  format === 'markdown' || format === 'html';

const entities: Readonly<Record<string, string>> = {
  ...{amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' '},
  ...{ndash: '–', mdash: '—', hellip: '…', middot: '·', ldquo: '“', rdquo: '”'},
};

const readEntity = (whole: string, name: string): string => {
  const figure = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (!name.startsWith('#')) return entities[name] ?? whole;
  return figure > 0 && figure <= 0x10ffff ? String.fromCodePoint(figure) : whole;
};

/** As text, read without a parser: where a page forbids one, this is what its owners read. */
const textOfHtml = (html: string): string =>
  html
    .replace(/<(script|style|template|noscript|head|title)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/<\/?(?:p|div|li|ul|ol|h[1-6]|tr|table|blockquote|br|hr)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,6});/gi, readEntity)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** The words of a text without its markup. */
export const withoutMarkup = (text: string, format: string | undefined): string => {
  if (format === 'html') return textOfHtml(text);
  if (format !== 'markdown') return text;
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d+\.)[ \t]+/gm, '')
    .replace(/[*_`~]{1,3}(\S[^*_`~]*)[*_`~]{1,3}/g, '$1');
};

/**
 * The text as nodes. Where it cannot be made safe (the page's Trusted Types do not let us parse, the
 * sanitiser could not be fetched), its words without the markup.
 */
export const renderMarkup = async (
  text: string,
  format: 'markdown' | 'html',
  rules: MarkupRules,
): Promise<Node> => {
  const plain = (): Node => document.createTextNode(withoutMarkup(text, format));
  if (text.length > longest) return plain();
  try {
    const [{sanitise}, html] = await Promise.all([
      import('./sanitise.js'),
      format === 'html' ? text : import('./markdown.js').then(({toHtml}) => toHtml(text)),
    ]);
    return sanitise(html, rules);
  } catch (error) {
    if (/policy|trusted/i.test(String(error))) {
      warnOnce(
        'a notice with markup is shown as plain text: if the page’s Content-Security-Policy has a ' +
          '"trusted-types" directive, it must list "owner-portal".',
      );
    }
    return plain();
  }
};
