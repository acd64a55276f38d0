/** Documents as staff type them, a line each: the name, then the address. */

interface Listed {
  readonly href?: unknown;
}

const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** `name` is the member that holds what a document is called, by language. */
export const writeDocuments = (documents: unknown, name: string, lang: string): string =>
  (Array.isArray(documents) ? (documents as unknown[]) : [])
    .map((document) => {
      const {[name]: called, href} = membersOf(document);
      const said = membersOf(called);
      return [said[lang] ?? Object.values(said)[0], href].filter(Boolean).join(' ');
    })
    .join('\n');

/** What is known of a document already, such as its size and its name elsewhere, stays with it. */
export const readDocuments = (
  text: string,
  name: string,
  lang: string,
  before: unknown,
): readonly Readonly<Record<string, unknown>>[] | undefined => {
  const former = Array.isArray(before) ? (before as Listed[]) : [];
  const documents = text.split('\n').flatMap((line) => {
    const [, called = '', href = ''] = /^(.*?)\s*(\S+)$/.exec(line.trim()) ?? [];
    if (href === '') return [];
    const known = membersOf(former.find((one) => one.href === href));
    return [{...known, [name]: {...membersOf(known[name]), [lang]: called || href}, href}];
  });
  return documents.length > 0 ? documents : undefined;
};
