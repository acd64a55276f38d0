import type {PortalClient, ReadOptions} from '../../client/index.js';
import type {Survey, SurveyResults, SurveySummary} from '../../contract/index.js';

/** What the widget shows: a round to answer, or what was answered, or neither. */
export interface SurveyData {
  readonly survey?: Survey;
  readonly results?: SurveyResults;
  /** Other rounds with results. */
  readonly earlier: readonly SurveySummary[];
}

/** The round named; else the one that is open, else the last with results. */
export async function loadSurvey(
  client: PortalClient,
  wanted: string | undefined,
  options: ReadOptions,
): Promise<SurveyData> {
  const rounds = wanted ? [] : await client.surveys(options);
  const open = rounds.find(({state}) => state === 'open');
  const chosen = wanted ?? (open ?? rounds.find(({hasResults}) => hasResults))?.id;
  if (chosen === undefined) return {earlier: []};
  const survey = await client.survey(chosen, options);
  const results = survey.hasResults ? await client.surveyResults(chosen, options) : undefined;
  const earlier = rounds.filter(({hasResults, id}) => hasResults && id !== chosen);
  return {survey, results, earlier};
}
