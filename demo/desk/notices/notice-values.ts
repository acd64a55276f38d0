import {toInputTime} from '../local-time.js';
import type {NoticeContent, NoticePlaceOfWork} from './notice-api.js';

/** What stands in the form: texts by field, those in several languages by field and language. */
export type NoticeValues = Readonly<Record<string, string>>;

/** Texts in every language of the community. */
export const wordFields = ['title', 'body', 'issuer', 'source'] as const;
export const timeFields = [
  'effectiveFrom',
  'effectiveTo',
  'expectedEnd',
  'displayFrom',
  'displayTo',
  'pinnedUntil',
  'commentsUntil',
] as const;

export const inLanguage = (field: string, lang: string) => `${field}/${lang}`;

/** A blank form: from the manager, plain, no more than information. */
export const newValues = ({languages, manager}: NoticePlaceOfWork): NoticeValues => ({
  kind: 'works',
  severity: 'info',
  bodyFormat: 'plain',
  [inLanguage('issuer', languages[0] ?? 'en')]: manager,
});

/** A notice as it stands in the form. */
export const valuesOf = (content: NoticeContent, {languages}: NoticePlaceOfWork): NoticeValues => {
  const {kind, severity, bodyFormat = 'plain', issuerKind = '', pinned, acknowledgement} = content;
  const texts = wordFields.flatMap((field) =>
    Object.entries(content[field] ?? {}).map(([lang, text]) => [inLanguage(field, lang), text]),
  );
  const times = timeFields.flatMap((field) => {
    const at = content[field];
    return at === undefined ? [] : [[field, toInputTime(new Date(at))]];
  });
  const [law] = content.legalRefs ?? [];
  const [lang = 'en'] = languages;
  return {
    ...(Object.fromEntries([...texts, ...times]) as Record<string, string>),
    ...{kind, severity, bodyFormat, issuerKind},
    pinned: pinned ? 'yes' : '',
    acknowledge: acknowledgement ? 'yes' : '',
    buildings: (content.scope?.places ?? []).map(({building}) => building).join(' '),
    lawTitle: law?.title[lang] ?? '',
    lawExcerpt: law?.excerpt?.[lang] ?? '',
    lawHref: law?.href ?? '',
    lawFrom: law?.effectiveFrom ?? '',
    documents: (content.attachments ?? [])
      .map(({name, href}) => `${name[lang] ?? ''} ${href}`)
      .join('\n'),
  };
};

const words = (values: NoticeValues, field: string, languages: readonly string[]) => {
  const entries = languages
    .map((lang) => [lang, values[inLanguage(field, lang)]?.trim() ?? ''] as const)
    .filter(([, text]) => text !== '');
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};

/** A line is a name and, last, an address. */
const documentsIn = (text: string, lang: string) =>
  text.split('\n').flatMap((line) => {
    const [, name = '', href = ''] = /^(.*?)\s*(\S+)$/.exec(line.trim()) ?? [];
    return href === '' ? [] : [{name: {[lang]: name || href}, href}];
  });

/** The form as a notice; what the form does not show stays as it was. */
export const contentOf = (
  values: NoticeValues,
  {languages, buildings}: NoticePlaceOfWork,
  before: Partial<NoticeContent> = {},
): NoticeContent => {
  const [lang = 'en'] = languages;
  const texts = Object.fromEntries(
    wordFields.map((field) => [field, words(values, field, languages)]),
  );
  const times = Object.fromEntries(
    timeFields.map((field) => [
      field,
      values[field] ? new Date(values[field]).toISOString() : undefined,
    ]),
  );
  const chosen = (values.buildings ?? '').split(' ').filter(Boolean);
  const names = buildings.filter(({id}) => chosen.includes(id)).map(({name}) => name);
  const isSameScope =
    (before.scope?.places ?? []).map(({building}) => building).join(' ') === chosen.join(' ');
  const law = values.lawTitle?.trim() && {
    ...before.legalRefs?.[0],
    id: before.legalRefs?.[0]?.id ?? 'law-1',
    title: {...before.legalRefs?.[0]?.title, [lang]: values.lawTitle.trim()},
    ...(values.lawExcerpt && {
      excerpt: {...before.legalRefs?.[0]?.excerpt, [lang]: values.lawExcerpt},
    }),
    ...(values.lawHref && {href: values.lawHref}),
    ...(values.lawFrom && {effectiveFrom: values.lawFrom}),
  };
  const documents = documentsIn(values.documents ?? '', lang);
  const content = {
    ...before,
    ...texts,
    ...times,
    kind: values.kind,
    severity: values.severity,
    bodyFormat: values.bodyFormat,
    issuerKind: values.issuerKind || undefined,
    pinned: values.pinned === 'yes',
    acknowledgement:
      values.acknowledge === 'yes' ? (before.acknowledgement ?? {required: true}) : undefined,
    scope: isSameScope
      ? before.scope
      : chosen.length > 0
        ? {
            label: {[lang]: names.join(lang.startsWith('zh') ? '、' : ', ')},
            places: chosen.map((building) => ({building})),
          }
        : undefined,
    legalRefs: law ? [law, ...(before.legalRefs ?? []).slice(1)] : undefined,
    attachments: documents.length > 0 ? documents : undefined,
  };
  // JSON has no undefined: what is not there is left out.
  return JSON.parse(JSON.stringify(content)) as NoticeContent;
};

/** The community one writes for; one's first where it is not known. */
export const placeIn = (places: readonly NoticePlaceOfWork[], id: string): NoticePlaceOfWork => {
  const place = places.find((one) => one.id === id) ?? places[0];
  if (!place) throw new Error('There is no community to write for.');
  return place;
};
