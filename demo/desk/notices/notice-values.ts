import {readDocuments, writeDocuments} from '../document-lines.js';
import {toInputTime} from '../local-time.js';
import type {NoticeContent, NoticePlaceOfWork} from './notice-api.js';
import {inLanguage, scopeOf, scopeValues, type NoticeValues} from './notice-scope.js';

export {inLanguage, type NoticeValues};

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

type Texts = Readonly<Record<string, string>>;

/** A text of the form, by language, onto what it says in languages that the form does not have. */
export const textsIn = (
  values: NoticeValues,
  field: string,
  languages: readonly string[],
  before: Texts = {},
): Texts | undefined => {
  const others = Object.entries(before).filter(([lang]) => !languages.includes(lang));
  const typed = languages
    .map((lang) => [lang, values[inLanguage(field, lang)]?.trim() ?? ''] as const)
    .filter(([, text]) => text !== '');
  return typed.length > 0 ? Object.fromEntries([...others, ...typed]) : undefined;
};

const inForm = (field: string, text: Texts | undefined) =>
  Object.entries(text ?? {}).map(([lang, said]) => [inLanguage(field, lang), said] as const);

const time = (text: string | undefined) => (text ? new Date(text).toISOString() : undefined);
const inputTime = (at: string | undefined) => (at === undefined ? '' : toInputTime(new Date(at)));

/** A blank form: from the manager, plain, no more than information. */
export const newValues = ({manager}: NoticePlaceOfWork): NoticeValues => ({
  kind: 'works',
  severity: 'info',
  bodyFormat: 'plain',
  ...Object.fromEntries(inForm('issuer', manager)),
});

/** A notice as it stands in the form. */
export const valuesOf = (content: NoticeContent, place: NoticePlaceOfWork): NoticeValues => {
  const {kind, severity, bodyFormat = 'plain', issuerKind = '', pinned, contact} = content;
  const {acknowledgement, decidedBy, supersedes = ''} = content;
  const [law] = content.legalRefs ?? [];
  const [lang = 'en'] = place.languages;
  return {
    ...Object.fromEntries([
      ...wordFields.flatMap((field) => inForm(field, content[field])),
      ...timeFields.map((field) => [field, inputTime(content[field])] as const),
      ...inForm('lawTitle', law?.title),
      ...inForm('lawExcerpt', law?.excerpt),
      ...inForm('lawVerifiedBy', law?.verifiedBy),
      ...inForm('contactName', contact?.name),
      ...inForm('decidedBy', decidedBy?.name),
      ...inForm('decision', decidedBy?.decision),
    ]),
    ...scopeValues(content.scope, place),
    ...{kind, severity, bodyFormat, issuerKind, supersedes},
    pinned: pinned ? 'yes' : '',
    acknowledge: acknowledgement ? 'yes' : '',
    acknowledgeBy: inputTime(acknowledgement?.by),
    lawHref: law?.href ?? '',
    lawFrom: law?.effectiveFrom ?? '',
    lawVerifiedAt: law?.verifiedAt?.slice(0, 10) ?? '',
    contactKind: contact?.kind ?? '',
    contactPhone: contact?.phone ?? '',
    contactEmail: contact?.email ?? '',
    decidedOn: decidedBy?.date ?? '',
    decisionHref: decidedBy?.href ?? '',
    documents: writeDocuments(content.attachments, 'name', lang),
  };
};

const lawOf = (
  values: NoticeValues,
  languages: readonly string[],
  [law, ...more]: NonNullable<NoticeContent['legalRefs']> = [],
) => {
  const said = (field: string, before?: Texts) => textsIn(values, field, languages, before);
  const title = said('lawTitle', law?.title);
  const {lawHref, lawFrom, lawVerifiedAt} = values;
  if (!title) return more.length > 0 ? more : undefined;
  // The moment it was compared at is kept while the day is the same.
  const isSameDay = law?.verifiedAt?.slice(0, 10) === lawVerifiedAt;
  const first = {
    ...law,
    id: law?.id ?? 'law-1',
    title,
    excerpt: said('lawExcerpt', law?.excerpt),
    href: lawHref || undefined,
    effectiveFrom: lawFrom || undefined,
    verifiedBy: said('lawVerifiedBy', law?.verifiedBy),
    verifiedAt: isSameDay ? law?.verifiedAt : time(lawVerifiedAt && `${lawVerifiedAt}T12:00:00Z`),
  };
  return [first, ...more];
};

/** The form as a notice; what the form does not show stays as it was. */
export const contentOf = (
  values: NoticeValues,
  place: NoticePlaceOfWork,
  before: Partial<NoticeContent> = {},
): NoticeContent => {
  const {languages} = place;
  const [lang = 'en'] = languages;
  const said = (field: string, text?: Texts) => textsIn(values, field, languages, text);
  const contactName = said('contactName', before.contact?.name);
  const decidedBy = said('decidedBy', before.decidedBy?.name);
  const content = {
    ...before,
    ...Object.fromEntries(wordFields.map((field) => [field, said(field, before[field])])),
    ...Object.fromEntries(timeFields.map((field) => [field, time(values[field])])),
    kind: values.kind,
    severity: values.severity,
    bodyFormat: values.bodyFormat,
    issuerKind: values.issuerKind || undefined,
    pinned: values.pinned === 'yes',
    acknowledgement:
      values.acknowledge === 'yes'
        ? {required: true, ...before.acknowledgement, by: time(values.acknowledgeBy)}
        : undefined,
    supersedes: values.supersedes || undefined,
    scope: scopeOf(values, place, before.scope),
    legalRefs: lawOf(values, languages, before.legalRefs),
    contact: contactName && {
      ...before.contact,
      kind: values.contactKind || 'service-centre',
      name: contactName,
      phone: values.contactPhone?.trim() || undefined,
      email: values.contactEmail?.trim() || undefined,
    },
    decidedBy: decidedBy && {
      name: decidedBy,
      decision: said('decision', before.decidedBy?.decision),
      date: values.decidedOn || undefined,
      href: values.decisionHref?.trim() || undefined,
    },
    attachments: readDocuments(values.documents ?? '', 'name', lang, before.attachments),
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
