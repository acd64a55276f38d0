import type {ServiceReport} from '../contract/index.js';
import {built} from './built.js';
import type {BuilderLanguage} from './portal-builders.js';

/** A quarter's report, with one number that is too small to be shown. */
export const aServiceReport = (
  overrides: Partial<ServiceReport> = {},
  lang: BuilderLanguage = 'en',
): ServiceReport => {
  const third = {
    id: '2026-Q3',
    label: {en: 'Third quarter of 2026', 'zh-Hans': '2026 年第三季度'}[lang],
    from: '2026-07-01',
    to: '2026-09-30',
  };
  const second = {
    id: '2026-Q2',
    label: {en: 'Second quarter of 2026', 'zh-Hans': '2026 年第二季度'}[lang],
    from: '2026-04-01',
    to: '2026-06-30',
  };
  return built(
    {
      period: third,
      previous: second,
      periods: [third, second],
      version: 1,
      publishedAt: '2026-10-12T09:00:00+08:00',
      threshold: 5,
      figures: [
        {
          id: 'received',
          label: {en: 'Requests received', 'zh-Hans': '收到的事项'}[lang],
          unit: 'count',
          definition: {
            en: 'Every request sent in the period, whatever became of it.',
            'zh-Hans': '本期提交的全部事项，不论结果。',
          }[lang],
          current: {value: '48', n: 48, suppressed: false},
          previous: {value: '52', n: 52, suppressed: false},
        },
        {
          id: 'first-answer-median',
          label: {en: 'First answer, median', 'zh-Hans': '首次答复（中位数）'}[lang],
          unit: 'hours',
          current: {value: '3.5', n: 46, suppressed: false},
          previous: {value: '5.2', n: 50, suppressed: false},
        },
        {
          id: 'declined',
          label: {en: 'Declined', 'zh-Hans': '未能满足'}[lang],
          unit: 'percent',
          current: {suppressed: true},
          previous: {value: '10.0', n: 50, suppressed: false},
        },
      ],
      kinds: [
        {
          id: 'repair',
          label: {en: 'Repairs', 'zh-Hans': '报修'}[lang],
          unit: 'count',
          current: {value: '30', n: 30, suppressed: false},
          previous: {value: '28', n: 28, suppressed: false},
        },
        {
          id: 'praise',
          label: {en: 'Praise', 'zh-Hans': '表扬'}[lang],
          unit: 'count',
          current: {suppressed: true},
        },
      ],
      standards: [
        {
          id: 'repair',
          label: {en: 'Repairs', 'zh-Hans': '报修'}[lang],
          promise: {en: 'Answered within 24 hours', 'zh-Hans': '24 小时内答复'}[lang],
          unit: 'percent',
          current: {value: '93.3', n: 30, suppressed: false},
          previous: {value: '89.3', n: 28, suppressed: false},
        },
      ],
      comment: {
        en: 'A second engineer has been on duty since August.',
        'zh-Hans': '8 月起增加一名工程师值班。',
      }[lang],
      review: {
        findings: [{en: 'Most delays were spare parts.', 'zh-Hans': '延误多因配件缺货。'}[lang]],
        actions: [
          {
            text: {en: 'Keep common valves in stock.', 'zh-Hans': '常用阀门常备库存。'}[lang],
            dueAt: '2026-11-30T18:00:00+08:00',
            status: 'open',
          },
        ],
      },
    },
    overrides,
  );
};
