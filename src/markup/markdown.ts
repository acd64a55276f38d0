import MarkdownIt from 'markdown-it';

/** HTML in the text stays text; a line break is one, as clerks write. */
const markdown = new MarkdownIt({html: false, linkify: false, breaks: true});

/** Markdown as HTML, still to be sanitised. */
export const toHtml = (text: string): string => markdown.render(text);
