import type {Community} from '../communities.js';
import type {
  ApprovalContent,
  DocumentContent,
  PublishedSubject,
} from '../database/standards-tables.js';
import type {FieldError} from '../http/problem.js';
import type {ShapeCheck} from '../http/contract-shapes.js';
import type {Localized} from '../languages.js';
import {textsIn} from '../fees/texts.js';
import {versionView, type CategoryLabels} from './view.js';

/** What somebody wants published. */
export interface DocumentOrder {
  readonly content: DocumentContent;
  readonly effectiveFrom?: string;
  readonly approvedBy?: ApprovalContent;
  readonly changeNote?: Localized;
}

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without what nobody filled in: a form sends empty texts, and objects of nothing else. */
export const tidy = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return value.map(tidy).filter((item) => item !== undefined);
  if (!isMembers(value)) return value ?? undefined;
  const kept = Object.entries(value)
    .map(([name, member]) => [name, tidy(member)] as const)
    .filter(([, member]) => member !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
};

const problem = (pointer: string, code: string, detail: string): FieldError => ({
  pointer,
  code,
  detail,
});

/** Every member of these names, at any depth, with where it is. */
function* membersNamed(
  names: ReadonlySet<string>,
  value: unknown,
  pointer: string,
): Generator<{pointer: string; value: unknown; of: Members}> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* membersNamed(names, item, `${pointer}/${index}`);
    }
  } else if (isMembers(value)) {
    for (const [name, member] of Object.entries(value)) {
      if (names.has(name)) yield {pointer: `${pointer}/${name}`, value: member, of: value};
      yield* membersNamed(names, member, `${pointer}/${name}`);
    }
  }
}

const isWebLink = (value: unknown) => {
  try {
    return /^https?:$/.test(new URL(String(value), 'https://firm.example').protocol);
  } catch {
    return false;
  }
};

const repeated = (content: DocumentContent): FieldError[] => {
  const seen = new Set<unknown>();
  return [...membersNamed(new Set(['id']), content, '/content')].flatMap(({pointer, value}) => {
    const isSecond = seen.has(value);
    seen.add(value);
    return isSecond ? [problem(pointer, 'duplicate-id', 'This id stands twice.')] : [];
  });
};

const unknownCategories = (content: DocumentContent, labels: CategoryLabels): FieldError[] =>
  labels.size === 0
    ? []
    : [...membersNamed(new Set(['costCategoryId']), content, '/content')]
        .filter(({value}) => !labels.has(String(value)))
        .map(({pointer}) =>
          problem(pointer, 'unknown', 'The fee account has no category of this id.'),
        );

const wrongLinks = (content: DocumentContent): FieldError[] =>
  [...membersNamed(new Set(['href']), content, '/content')]
    .filter(({value}) => !isWebLink(value))
    .map(({pointer}) => problem(pointer, 'format', 'Only http and https addresses can be opened.'));

const backwards = (content: DocumentContent): FieldError[] =>
  [...membersNamed(new Set(['to']), content, '/content')]
    .filter(({value, of}) => {
      const isDay = /^\d{4}-/.test(String(value));
      return isDay && String(of['from']) > String(value);
    })
    .map(({pointer}) => problem(pointer, 'order', 'This lies before the day it begins.'));

/** The contract, in every language of the community: what one lacks is taken from another. */
const misshapen = (
  subject: PublishedSubject,
  {content, effectiveFrom, approvedBy, changeNote}: DocumentOrder,
  community: Community,
  shapes: ShapeCheck,
): FieldError[] => {
  const row = {
    community: community.id,
    subject,
    version: 1,
    published_at: new Date(),
    published_by: null,
    effective_from: effectiveFrom ?? null,
    approved_by: approvedBy ?? null,
    change_note: changeNote ?? null,
    content,
  };
  const ownMembers = /^\/(effectiveFrom|approvedBy|changeNote)/;
  const found = new Map<string, FieldError>();
  for (const lang of community.config.languages) {
    const {languages, timeZone} = community.config;
    const said = {...versionView(row, lang, community), timeZone};
    const document = {...(textsIn(content, lang, languages) as Members), ...said};
    const shape = subject === 'standards' ? 'ServiceStandards' : 'ContactDirectory';
    for (const {pointer: at, code} of shapes(shape, document)) {
      const pointer = ownMembers.test(at) ? at : `/content${at}`;
      found.set(pointer, problem(pointer, code, 'This needs attention.'));
    }
  }
  return [...found.values()];
};

/** All that stands in the way of publishing; nothing, it is hoped. */
export const checkDocument = (
  subject: PublishedSubject,
  order: DocumentOrder,
  {
    community,
    version,
    labels,
    shapes,
  }: {
    readonly community: Community;
    /** The version it would be. */
    readonly version: number;
    readonly labels: CategoryLabels;
    readonly shapes: ShapeCheck;
  },
): FieldError[] => {
  const {content} = order;
  const unsaid = version > 1 && !order.changeNote;
  const list = subject === 'standards' ? 'areas' : 'contacts';
  const isEmpty = Array.isArray(content[list]) && content[list].length === 0;
  return [
    ...misshapen(subject, order, community, shapes),
    ...repeated(content),
    ...unknownCategories(content, labels),
    ...wrongLinks(content),
    ...backwards(content),
    ...(isEmpty ? [problem(`/content/${list}`, 'required', 'There is nothing in it yet.')] : []),
    ...(unsaid ? [problem('/changeNote', 'required', 'Please say what changes.')] : []),
  ];
};
