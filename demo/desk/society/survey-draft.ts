import {definedWords, linesOf, valuesOf, wordsIn, type Values} from './fields.js';
import type * as api from './society-api.js';
import type {FormState} from './society-page.js';

type Words = Readonly<Record<string, string>>;
type Written = NonNullable<api.Round['results']>;
type Link = NonNullable<Written['actions'][number]['links']>[number];

const dissatisfied = ['1', '2'];

/** A question as a row of the form: its options are lines, one language beside the other. */
const rowOf = ({id, type, title, hint, required, options = [], showIf}: api.Question): Values => {
  const languages = new Set(options.flatMap(({label}) => Object.keys(label)));
  const optionLines = [...languages].map((lang) => [
    `options@${lang}`,
    options.map(({label}) => label[lang] ?? '').join('\n'),
  ]);
  return {
    id,
    type,
    required: required ? 'yes' : 'no',
    after: showIf?.questionId ?? '',
    ...valuesOf('title', title),
    ...valuesOf('hint', hint),
    ...(Object.fromEntries(optionLines) as Words),
  };
};

const questionOf = (row: Values, index: number, before: readonly api.Question[]): api.Question => {
  const id = row['id'] ?? `own-${index + 1}`;
  const type = row['type'] as api.Question['type'];
  const byLanguage = Object.entries(row).filter(([key]) => key.startsWith('options@'));
  const count = Math.max(0, ...byLanguage.map(([, text]) => text.split('\n').length));
  const kept = before.find((one) => one.id === id);
  const labels = [...Array(count).keys()].map((at) =>
    byLanguage.flatMap(([key, text]) => {
      const label = text.split('\n')[at]?.trim();
      return label ? [[key.slice('options@'.length), label] as const] : [];
    }),
  );
  const options = labels
    .filter((label) => label.length > 0)
    .map((label, at) => ({
      id: kept?.options?.[at]?.id ?? `o${at + 1}`,
      label: Object.fromEntries(label),
    }));
  const after = row['after'];
  return {
    id,
    type,
    title: wordsIn(row, 'title') ?? {},
    ...definedWords(row, ['hint']),
    ...(row['required'] === 'yes' && {required: true}),
    ...((type === 'single' || type === 'multiple') && {options}),
    ...(after && {
      showIf:
        kept?.showIf?.questionId === after ? kept.showIf : {questionId: after, anyOf: dissatisfied},
    }),
  };
};

/** A draft as the form holds it, with the usual questions it asks. */
export const formFor = (
  round: api.Round,
  template: readonly api.Question[],
): {form: FormState; usual: ReadonlySet<string>} => {
  const {content} = round;
  const isUsual = ({id}: api.Question) => template.some((one) => one.id === id);
  return {
    form: {
      values: {
        opensAt: round.opensAtLocal ?? '',
        closesAt: round.closesAtLocal ?? '',
        anonymity: round.anonymity,
        answersPer: round.answersPer,
        threshold: String(round.threshold),
        invited: String(content.invited ?? ''),
        resultsBy: content.resultsExpectedAt?.slice(0, 10) ?? '',
        groupBy: content.groupBy ?? '',
        ...valuesOf('title', content.title),
        ...valuesOf('period', content.period),
        ...valuesOf('intro', content.intro),
        ...valuesOf('audience', content.audience),
        ...valuesOf('confidentialTo', content.confidentialTo),
      },
      rows: {own: content.questions.filter((one) => !isUsual(one)).map(rowOf)},
    },
    usual: new Set(content.questions.filter(isUsual).map(({id}) => id)),
  };
};

/** The usual questions that are asked: one that another leads to, only beside that. */
export const usualOf = (template: readonly api.Question[], usual: ReadonlySet<string>) =>
  template.filter(({id, showIf}) => usual.has(id) && (!showIf || usual.has(showIf.questionId)));

/** What the form says: the usual questions that are ticked, then one's own. */
export const roundFrom = (
  {values, rows}: FormState,
  community: string,
  template: readonly api.Question[],
  usual: ReadonlySet<string>,
  before: api.Round | undefined,
): api.SurveyDraft => {
  const questions = [
    ...usualOf(template, usual),
    ...(rows['own'] ?? []).map((row, index) =>
      questionOf(row, index, before?.content.questions ?? []),
    ),
  ];
  return {
    community,
    ...(before && {version: before.version}),
    opensAt: values['opensAt'] ?? '',
    closesAt: values['closesAt'] ?? '',
    anonymity: (values['anonymity'] ?? 'anonymous') as api.Round['anonymity'],
    answersPer: (values['answersPer'] ?? 'household') as api.Round['answersPer'],
    threshold: Number(values['threshold'] || 5),
    content: {
      title: wordsIn(values, 'title') ?? {},
      questions,
      minutes: Math.min(5, Math.max(1, Math.ceil(questions.length / 4))),
      ...(values['invited'] && {invited: Number(values['invited'])}),
      ...(values['resultsBy'] && {resultsExpectedAt: `${values['resultsBy']}T12:00:00Z`}),
      ...(values['groupBy'] && {groupBy: values['groupBy']}),
      ...definedWords(values, ['period', 'intro', 'audience', 'confidentialTo']),
    },
  };
};

/** How the form names where something can be read up. */
export const linkKey = ({kind, objectId}: Link) => `${kind}:${objectId}`;

/** What was published of a round, as the form holds it. */
export const resultsForm = (results: Written | undefined): FormState => ({
  values: {...valuesOf('heard', results?.heard), ...valuesOf('method', results?.method)},
  rows: {
    actions: (results?.actions ?? []).map(({said, did, links = []}) => ({
      ...valuesOf('said', said),
      ...valuesOf('did', did),
      links: links.map(linkKey).join('\n'),
    })),
  },
});

/** What is published with a round's figures. */
export const resultsFrom = ({values, rows}: FormState) => ({
  ...definedWords(values, ['heard', 'method']),
  actions: (rows['actions'] ?? []).map((row) => ({
    said: wordsIn(row, 'said') ?? {},
    did: wordsIn(row, 'did') ?? {},
    links: linesOf(row['links']).map((key) => {
      const [kind = '', ...objectId] = key.split(':');
      return {kind, objectId: objectId.join(':')};
    }),
  })),
});
