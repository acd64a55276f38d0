/** A document as the desk edits it: texts by language, everything else as the contract has it. */
export type Subject = 'standards' | 'contacts';

export type Entry = Readonly<Record<string, unknown>> & {readonly id: string};

/** Entries under a heading; contacts stand under none. */
export interface Group {
  readonly id: string;
  readonly name?: unknown;
  readonly items: readonly Entry[];
}

export interface Draft {
  /** The version it was made from. */
  readonly baseVersion: number;
  readonly content: Readonly<Record<string, unknown>>;
  readonly effectiveFrom: string;
  readonly approvedBy: Readonly<Record<string, unknown>>;
  readonly changeNote: Readonly<Record<string, unknown>>;
}

export type Members = Readonly<Record<string, unknown>>;

const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null ? (value as Members) : {};

const listOf = <T>(value: unknown): readonly T[] => (Array.isArray(value) ? (value as T[]) : []);

/** What stands at a path such as `responsible.name`. */
export const valueAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => membersOf(inner)[name], value);

/** The same with something else at a path; undefined takes it out. */
export const withValueAt = <T>(value: T, path: string, member: unknown): T => {
  const [name = '', ...rest] = path.split('.');
  const members = membersOf(value);
  const inner = rest.length === 0 ? member : withValueAt(members[name], rest.join('.'), member);
  return {...members, [name]: inner} as T;
};

/** Where in the content the entries of a subject stand, group by group. */
export const groupsOf = (subject: Subject, content: Members): readonly Group[] =>
  subject === 'standards'
    ? listOf<Group>(content['areas'])
    : [{id: 'contacts', items: listOf<Entry>(content['contacts'])}];

const withGroups = (subject: Subject, content: Members, groups: readonly Group[]): Members =>
  subject === 'standards'
    ? {...content, areas: groups}
    : {...content, contacts: groups.flatMap(({items}) => items)};

/** The content with another list of entries in one group. */
export const withEntries = (
  subject: Subject,
  content: Members,
  group: string,
  change: (items: readonly Entry[]) => readonly Entry[],
): Members =>
  withGroups(
    subject,
    content,
    groupsOf(subject, content).map((one) =>
      one.id === group ? {...one, items: change(one.items)} : one,
    ),
  );

/** The content with one more, empty group. */
export const withGroup = (content: Members, id: string, name: Members): Members => ({
  ...content,
  areas: [...groupsOf('standards', content), {id, name, items: []}],
});

/** The content with another name for a group. */
export const withGroupName = (content: Members, id: string, name: unknown): Members => ({
  ...content,
  areas: groupsOf('standards', content).map((one) => (one.id === id ? {...one, name} : one)),
});

export const withoutGroup = (content: Members, id: string): Members => ({
  ...content,
  areas: groupsOf('standards', content).filter((one) => one.id !== id),
});

/** A text in this language, else in any. */
export const textIn = (text: unknown, lang: string): string => {
  if (typeof text === 'string') return text;
  const said = membersOf(text) as Readonly<Record<string, string>>;
  return said[lang] ?? Object.values(said)[0] ?? '';
};
