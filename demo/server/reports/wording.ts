import {bestLanguage} from '../languages.js';
import type {Period} from './period.js';

/** What the rows of a report are called, and how each is computed. */
interface ReportWording {
  readonly period: (period: Period) => string;
  readonly rows: Readonly<
    Record<FigureId, {readonly label: string; readonly definition: string; readonly unit: string}>
  >;
  readonly kind: string;
  readonly standard: (hours: number) => string;
}

export const figureIds = [
  'received',
  'first-answer-median',
  'first-answer-p90',
  'reopened',
  'declined',
  'satisfaction',
] as const;
export type FigureId = (typeof figureIds)[number];

const parts = ({id}: Period) => {
  const [year = '', rest = ''] = id.split('-');
  return {year, quarter: /^Q(\d)$/.exec(rest)?.[1], month: /^\d\d$/.exec(rest)?.[0]};
};

const zhQuarters = ['一', '二', '三', '四'];

const en: ReportWording = {
  period: (period) => {
    const {year, quarter, month} = parts(period);
    const name = new Intl.DateTimeFormat('en', {month: 'long', year: 'numeric', timeZone: 'UTC'});
    if (quarter) return `Quarter ${quarter} of ${year}`;
    return month ? name.format(new Date(`${year}-${month}-01`)) : year;
  },
  rows: {
    received: {
      label: 'Requests received',
      definition: 'All requests submitted in the period, by whatever way they ended.',
      unit: 'count',
    },
    'first-answer-median': {
      label: 'First answer: half came within',
      definition:
        'Time from submission to the first words or action of a member of staff; automatic receipts do not count. Median of the requests submitted in the period that have been answered.',
      unit: 'hours',
    },
    'first-answer-p90': {
      label: 'First answer: nine in ten came within',
      definition: 'The same times; 90th percentile by nearest rank.',
      unit: 'hours',
    },
    reopened: {
      label: 'Taken up again',
      definition:
        'Requests of the period that had ended and were taken up again, of all that had ended at least once.',
      unit: 'percent',
    },
    declined: {
      label: 'Could not be met',
      definition:
        'Requests of the period that were declined, with reason and alternative, of all that had ended at least once.',
      unit: 'percent',
    },
    satisfaction: {
      label: 'Satisfied with the handling',
      definition:
        'Ratings of 4 or 5 out of 5, of all ratings owners gave to requests of the period.',
      unit: 'percent',
    },
  },
  kind: 'Requests of this kind submitted in the period.',
  standard: (hours) =>
    `First answer by a member of staff within ${hours} hours of submission, of all that were answered or whose time is over.`,
};

const zhHans: ReportWording = {
  period: (period) => {
    const {year, quarter, month} = parts(period);
    if (quarter) return `${year} 年第${zhQuarters[Number(quarter) - 1] ?? quarter}季度`;
    return month ? `${year} 年 ${Number(month)} 月` : `${year} 年`;
  },
  rows: {
    received: {
      label: '收到的事项',
      definition: '本期提交的全部事项，不论处理结果。',
      unit: 'count',
    },
    'first-answer-median': {
      label: '首次答复：半数在此时间内',
      definition:
        '从提交到工作人员首次答复或着手处理的时间，系统自动回执不计。取本期提交且已答复事项的中位数。',
      unit: 'hours',
    },
    'first-answer-p90': {
      label: '首次答复：九成在此时间内',
      definition: '同上，取第 90 百分位（最近秩法）。',
      unit: 'hours',
    },
    reopened: {
      label: '重新办理',
      definition: '本期事项中办结后又重新办理的，占曾经办结事项的比例。',
      unit: 'percent',
    },
    declined: {
      label: '未能满足',
      definition: '本期事项中说明理由并给出替代办法、未能满足的，占曾经办结事项的比例。',
      unit: 'percent',
    },
    satisfaction: {
      label: '对处理满意',
      definition: '业主对本期事项的评分中，4 分和 5 分所占比例（满分 5 分）。',
      unit: 'percent',
    },
  },
  kind: '本期提交的该类事项数量。',
  standard: (hours) => `提交后 ${hours} 小时内由工作人员首次答复的，占已答复或时限已过事项的比例。`,
};

const zhHant: ReportWording = {
  period: (period) => {
    const {year, quarter, month} = parts(period);
    if (quarter) return `${year} 年第${zhQuarters[Number(quarter) - 1] ?? quarter}季`;
    return month ? `${year} 年 ${Number(month)} 月` : `${year} 年`;
  },
  rows: {
    received: {
      label: '收到的事項',
      definition: '本期提交的全部事項，不論處理結果。',
      unit: 'count',
    },
    'first-answer-median': {
      label: '首次答覆：半數在此時間內',
      definition:
        '從提交到工作人員首次答覆或著手處理的時間，系統自動回執不計。取本期提交且已答覆事項的中位數。',
      unit: 'hours',
    },
    'first-answer-p90': {
      label: '首次答覆：九成在此時間內',
      definition: '同上，取第 90 百分位數（最近秩法）。',
      unit: 'hours',
    },
    reopened: {
      label: '重新辦理',
      definition: '本期事項中辦結後又重新辦理的，占曾經辦結事項的比例。',
      unit: 'percent',
    },
    declined: {
      label: '未能滿足',
      definition: '本期事項中說明理由並提出替代辦法、未能滿足的，占曾經辦結事項的比例。',
      unit: 'percent',
    },
    satisfaction: {
      label: '對處理滿意',
      definition: '住戶對本期事項的評分中，4 分與 5 分所占比例（滿分 5 分）。',
      unit: 'percent',
    },
  },
  kind: '本期提交的該類事項數量。',
  standard: (hours) => `提交後 ${hours} 小時內由工作人員首次答覆的，占已答覆或時限已過事項的比例。`,
};

const wordings: Readonly<Record<string, ReportWording>> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

export const reportWording = (lang: string): ReportWording =>
  wordings[bestLanguage(lang, ['en', 'zh-Hans', 'zh-Hant'])] ?? en;
