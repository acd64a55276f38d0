import type {Selectable} from 'kysely';
import type {ReportRow, ReportValue, ServiceReport} from '../../../src/contract/index.js';
import type {Tables} from '../database/schema.js';
import {inLanguage, type Localized} from '../languages.js';
import {present} from '../requests/told.js';
import type {Figure, PeriodFigures, ReportContent} from './content.js';
import {periodBefore, type Period} from './period.js';
import {figureIds, reportWording} from './wording.js';

export type ReportTableRow = Selectable<Tables['service_reports']>;
type Names = ReadonlyMap<string, Localized>;

export const periodOf = ({
  period,
  period_from: from,
  period_to: to,
}: Pick<ReportTableRow, 'period' | 'period_from' | 'period_to'>): Period => ({
  id: period,
  from,
  to,
});

export const periodView = (period: Period, lang: string): ServiceReport['period'] => ({
  ...period,
  label: reportWording(lang).period(period),
});

const valueOf = (figure: Figure): ReportValue => ({...figure});

/** The figures of one kind in both periods, in the order of `ids`. */
const rowsOf = (
  {current, previous}: ReportContent,
  part: keyof PeriodFigures,
  ids: readonly string[],
  tell: (id: string) => Omit<ReportRow, 'id' | 'current' | 'previous'>,
): ReportRow[] =>
  ids.flatMap((id) => {
    const figure = current[part][id];
    if (!figure) return [];
    const before = previous[part][id];
    return {id, ...tell(id), current: valueOf(figure), ...(before && {previous: valueOf(before)})};
  });

/** The figures with their words, as owners and staff read them. */
export const figureRows = (
  content: ReportContent,
  names: Names,
  lang: string,
): Pick<ServiceReport, 'figures' | 'kinds' | 'standards'> => {
  const words = reportWording(lang);
  const label = (code: string) => inLanguage(names.get(code) ?? {}, lang) || code;
  const codes = [...names.keys()];
  return {
    figures: rowsOf(
      content,
      'figures',
      figureIds,
      (id) => words.rows[id as keyof typeof words.rows],
    ),
    kinds: rowsOf(content, 'kinds', codes, (code) => ({
      label: label(code),
      definition: words.kind,
      unit: 'count',
    })),
    standards: rowsOf(content, 'standards', codes, (code) => {
      const promise = content.promises[code];
      return {
        label: label(code),
        unit: 'percent',
        ...(promise && {
          definition: words.standard(promise.hours),
          promise: inLanguage(promise.text, lang),
        }),
      };
    }),
  };
};

/** A report as it was published. */
export const reportView = (
  row: ReportTableRow,
  periods: readonly Period[],
  names: Names,
  lang: string,
): ServiceReport => {
  const {content} = row;
  const {comment, review} = content;
  const period = periodOf(row);
  return {
    period: periodView(period, lang),
    previous: periodView(periodBefore(period), lang),
    periods: periods.map((one) => periodView(one, lang)),
    version: row.version,
    publishedAt: row.published_at.toISOString(),
    threshold: content.threshold,
    ...figureRows(content, names, lang),
    ...present({
      changeNote: row.change_note && inLanguage(row.change_note, lang),
      comment: comment && inLanguage(comment, lang),
      review: review && {
        ...present({heldAt: review.heldAt}),
        participants: [...review.participants],
        findings: [...review.findings],
        actions: review.actions.map((action) => ({...action})),
      },
    }),
  };
};
