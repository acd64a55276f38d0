import type {FeeAccount, FeeLine, FeeStatement} from '../contract/index.js';
import {built} from './built.js';
import type {BuilderLanguage} from './portal-builders.js';

const period = {id: '2025', from: '2025-01-01', to: '2025-12-31', months: 12};
const monthly = {stage: 'per_period', scale: 2, mode: 'half_up'};

/** A lump-sum account of 1,000 m² at 2.35 a month; it adds up. */
export const aFeeAccount = (
  overrides: Partial<FeeAccount> = {},
  lang: BuilderLanguage = 'en',
): FeeAccount =>
  built(
    {
      period,
      currency: 'CNY',
      currencyScale: 2,
      scheme: 'lump_sum',
      rounding: monthly,
      tariffs: [
        {
          id: 'res',
          label: {en: 'Service fee for flats', 'zh-Hans': '住宅物业服务费'}[lang],
          basis: 'area_gross',
          unit: 'm2',
          quantity: '1000.00',
          rate: '2.35',
          per: 'month',
          periods: 12,
          validFrom: '2025-01-01',
          decision: {
            text: {
              en: 'Owners’ assembly resolution no. 2, 2024',
              'zh-Hans': '2024 年业主大会第 2 号决议',
            }[lang],
            date: '2024-11-02',
            documentId: 'resolution-2',
          },
          receivable: '28200.00',
        },
      ],
      receivable: '28200.00',
      collected: {amount: '27072.00', rate: '96.00', asOf: '2025-12-31'},
      categories: [
        {
          id: 'facilities',
          label: {en: 'Upkeep of common equipment', 'zh-Hans': '共用设施设备维护'}[lang],
          budget: '15000.00',
          actual: '15400.00',
          variance: '400.00',
          previous: '14800.00',
          children: [
            {
              id: 'lift',
              label: {en: 'Lift upkeep', 'zh-Hans': '电梯维保'}[lang],
              budget: '9000.00',
              actual: '9100.00',
              variance: '100.00',
              previous: '8900.00',
            },
            {
              id: 'light',
              label: {en: 'Lighting of common parts', 'zh-Hans': '公共照明'}[lang],
              budget: '6000.00',
              actual: '6300.00',
              variance: '300.00',
              previous: '5900.00',
            },
          ],
        },
        {
          id: 'cleaning',
          label: {en: 'Cleaning', 'zh-Hans': '清洁卫生'}[lang],
          budget: '10000.00',
          actual: '9800.00',
          variance: '-200.00',
          previous: '9600.00',
        },
      ],
      totals: {budget: '25000.00', actual: '25200.00', variance: '200.00', previous: '24400.00'},
      tax: {
        label: {en: 'Statutory taxes, 4.6 %', 'zh-Hans': '法定税费 4.6%'}[lang],
        formula: {op: 'percent', base: '28200.00', baseId: 'receivable', percent: '4.6'},
        budget: '1297.20',
        actual: '1297.20',
      },
      managementReturn: {
        kind: 'profit',
        label: {en: 'Company profit', 'zh-Hans': '企业利润'}[lang],
        budget: '1902.80',
        actual: '1702.80',
      },
      legal: [
        {
          id: 'prc-civil-code-943',
          title: {en: 'PRC Civil Code, art. 943', 'zh-Hans': '《民法典》第九百四十三条'}[lang],
          jurisdiction: 'CN',
        },
      ],
      documents: [
        {
          id: 'resolution-2',
          label: {en: 'Resolution no. 2, 2024', 'zh-Hans': '2024 年第 2 号决议'}[lang],
          type: 'resolution',
          mime: 'application/pdf',
          href: 'https://www.firm.example/docs/resolution-2.pdf',
          verifiedBy: {en: 'Owners’ committee', 'zh-Hans': '业主委员会'}[lang],
          verifiedAt: '2025-01-10T09:00:00+08:00',
        },
      ],
      version: 1,
      publishedAt: '2026-01-15T09:00:00+08:00',
    },
    overrides,
  );

/** A year's service fee: 106.83 m² at 2.35, rounded each month. */
export const aFeeLine = (overrides: Partial<FeeLine> = {}, lang: BuilderLanguage = 'en'): FeeLine =>
  built(
    {
      id: 'L1',
      label: {en: 'Service fee January to December', 'zh-Hans': '物业服务费 1—12 月'}[lang],
      tariffId: 'res',
      formula: {
        op: 'rate',
        quantity: '106.83',
        unit: 'm2',
        rate: '2.35',
        per: 'month',
        periods: 12,
      },
      amount: '3012.60',
    },
    overrides,
  );

/** One owner's statement for the account of `aFeeAccount`; it adds up. */
export const aFeeStatement = (
  overrides: Partial<FeeStatement> = {},
  lang: BuilderLanguage = 'en',
): FeeStatement =>
  built(
    {
      period,
      unit: {id: '3-1203', label: {en: 'Building 3, flat 1203', 'zh-Hans': '3 幢 1203 室'}[lang]},
      ownerName: {en: 'Mr Zhou', 'zh-Hans': '周先生'}[lang],
      currency: 'CNY',
      currencyScale: 2,
      accountVersion: 1,
      rounding: monthly,
      bases: [
        {
          id: 'area',
          label: {en: 'Gross area', 'zh-Hans': '建筑面积'}[lang],
          value: '106.83',
          unit: 'm2',
        },
      ],
      opening: {amount: '502.10'},
      lines: [aFeeLine({}, lang)],
      charges: '3012.60',
      payments: [{date: '2025-03-20', amount: '2500.00', channel: 'bank'}],
      paymentsTotal: '2500.00',
      lateFee: {amount: '0.00'},
      closing: '1014.70',
      dueDate: '2026-01-31',
      version: 1,
      publishedAt: '2026-01-15T09:00:00+08:00',
    },
    overrides,
  );
