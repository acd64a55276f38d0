import type {Selectable} from 'kysely';
import type {Survey, SurveyResults, SurveySummary} from '../../../src/contract/index.js';
import type {Community} from '../communities.js';
import type {Database, Tables} from '../database/schema.js';
import {percentOf} from '../figures/share.js';
import {inLanguage} from '../languages.js';
import {present} from '../requests/told.js';
import type {Question, ResultsContent} from './content.js';
import {actionViews} from './links.js';

export type RoundRow = Selectable<Tables['survey_rounds']>;

/** A round that was opened is over when it was closed, or when its time has passed. */
export const isOpenAt = ({state, opens_at: opens, closes_at: closes}: RoundRow, now: Date) =>
  state === 'open' && opens <= now && now < closes;

/** What owners may see: no draft, and nothing before its time. */
export const shownRounds = (db: Database, community: string, now: Date) =>
  db
    .selectFrom('survey_rounds')
    .selectAll()
    .where('community', '=', community)
    .where('state', '!=', 'draft')
    .where('opens_at', '<=', now);

export const summaryView = (row: RoundRow, lang: string, now: Date): SurveySummary => ({
  id: row.id,
  title: inLanguage(row.content.title, lang),
  ...present({period: row.content.period && inLanguage(row.content.period, lang)}),
  state: isOpenAt(row, now) ? 'open' : 'closed',
  opensAt: row.opens_at.toISOString(),
  closesAt: row.closes_at.toISOString(),
  hasResults: row.results !== null,
  version: row.version,
});

const questionView = (question: Question, lang: string): Survey['questions'][number] => ({
  id: question.id,
  type: question.type,
  title: inLanguage(question.title, lang),
  ...present({
    hint: question.hint && inLanguage(question.hint, lang),
    dimension: question.dimension && inLanguage(question.dimension, lang),
    required: question.required,
    options: question.options?.map(({id, label}) => ({id, label: inLanguage(label, lang)})),
    showIf: question.showIf && {
      questionId: question.showIf.questionId,
      anyOf: [...question.showIf.anyOf],
    },
  }),
});

export const roundView = (
  row: RoundRow,
  lang: string,
  now: Date,
  households?: Survey['households'],
): Survey => {
  const {content} = row;
  return {
    ...summaryView(row, lang, now),
    anonymity: row.anonymity,
    answersPer: row.answers_per,
    threshold: row.threshold,
    questions: content.questions.map((question) => questionView(question, lang)),
    ...present({
      intro: content.intro && inLanguage(content.intro, lang),
      audience: content.audience && inLanguage(content.audience, lang),
      confidentialTo: content.confidentialTo && inLanguage(content.confidentialTo, lang),
      minutes: content.minutes,
      households,
    }),
  };
};

/** Figures with the words that belong to them. */
export const figureViews = (
  {figures}: Pick<ResultsContent, 'figures'>,
  questions: readonly Question[],
  lang: string,
): SurveyResults['questions'] => {
  const labelsOf = new Map(
    questions.flatMap(({id, options = []}) =>
      options.map((option) => [`${id}/${option.id}`, inLanguage(option.label, lang)] as const),
    ),
  );
  const groupLabel = (id: string) =>
    questions.flatMap(({options = []}) => options).find((option) => option.id === id);
  return figures.flatMap(({distribution, groups, ...figure}) => {
    const question = questions.find(({id}) => id === figure.questionId);
    if (!question) return [];
    return {
      ...figure,
      type: question.type,
      title: inLanguage(question.title, lang),
      ...present({
        dimension: question.dimension && inLanguage(question.dimension, lang),
        distribution: distribution?.map((part) => ({
          ...part,
          ...present({label: labelsOf.get(`${question.id}/${part.value}`)}),
        })),
        groups: groups?.map((group) => {
          const label = groupLabel(group.id)?.label;
          return {...group, label: label ? inLanguage(label, lang) : group.id};
        }),
      }),
    };
  });
};

/** What was published of a round; undefined where nothing was. */
export const resultsView = async (
  db: Database,
  row: RoundRow,
  community: Community,
  lang: string,
): Promise<SurveyResults | undefined> => {
  const {content, results, results_at: publishedAt} = row;
  if (!results || !publishedAt) return undefined;
  const {invited} = content;
  return {
    surveyId: row.id,
    title: inLanguage(content.title, lang),
    closedAt: row.closes_at.toISOString(),
    publishedAt: publishedAt.toISOString(),
    version: row.results_version,
    answered: results.answered,
    threshold: row.threshold,
    questions: figureViews(results, content.questions, lang),
    actions: await actionViews(db, results.actions, community, lang),
    ...present({
      period: content.period && inLanguage(content.period, lang),
      invited,
      responseRate: invited ? percentOf(results.answered, invited) : undefined,
      method: results.method && inLanguage(results.method, lang),
      heard: results.heard && inLanguage(results.heard, lang),
    }),
  };
};
