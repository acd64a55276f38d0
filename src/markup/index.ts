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

/** The words of a text without its markup, for a line or two of it. */
export const withoutMarkup = (text: string, format: string | undefined): string => {
  if (format === 'html') return text.replace(/<[^>]*>/g, ' ');
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
