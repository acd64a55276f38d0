import {splitExactly} from '../../../src/fees/index.js';
import type {CommunityConfig} from '../database/schema.js';
import type {FeeDraft, StatementDraft} from '../fees/publish.js';
import {privacyText} from '../seed/privacy-text.js';

export const largeCommunity: CommunityConfig = {
  name: {'zh-Hans': '万户花园', en: 'Wanhu Gardens'},
  manager: {'zh-Hans': '安和物业服务有限公司', en: 'Anhe Property Services'},
  address: {'zh-Hans': '上海市万户路 1 号', en: '1 Wanhu Road, Shanghai'},
  timeZone: 'Asia/Shanghai',
  languages: ['zh-Hans', 'en'],
  referencePrefix: 'WH',
  contacts: [
    {
      kind: 'service-centre',
      name: {'zh-Hans': '万户服务中心', en: 'Wanhu service centre'},
      phone: '021-5550 0400',
    },
  ],
  places: [{id: 'gate', kind: 'common', name: {'zh-Hans': '大门', en: 'Main gate'}}],
  privacyNotice: {version: '2026-01', earlierVersions: [], text: privacyText},
};

const period = {id: '2025', from: '2025-01-01', to: '2025-12-31', months: 12};
const currency = {currency: 'CNY', currencyScale: 2};
const months = 12n;

/** Yuan a square metre and month, in hundredths. */
const rate = 285n;

/** Areas from 60.00 to 159.99 m², in hundredths, spread but the same every time. */
const areaOf = (index: number) => 6000n + ((BigInt(index) * 7919n) % 10_000n);

const hundredths = (value: bigint) =>
  `${value / 100n}.${(value % 100n).toString().padStart(2, '0')}`;

/** Half up, from ten-thousandths to hundredths. */
const halfUp = (value: bigint) => (value + 50n) / 100n;

const costs: readonly [id: string, chinese: string, english: string, weight: string][] = [
  ['staff', '管理服务人员费用', 'Management and service staff', '42'],
  ['facilities', '共用设施设备日常运行维护费', 'Running and upkeep of equipment', '22'],
  ['cleaning', '清洁卫生费', 'Cleaning', '12'],
  ['green', '绿化养护费', 'Landscaping', '4'],
  ['security', '秩序维护费', 'Order and security', '11'],
  ['office', '办公费', 'Office', '1'],
  ['tax', '法定税费', 'Statutory taxes', '5'],
  ['profit', '企业利润', 'Company profit', '3'],
];

const largestRemainder = {stage: 'line', scale: 2, mode: 'largest_remainder'};

const split = (total: string) => {
  const shares = splitExactly(
    total,
    costs.map(([, , , weight]) => weight),
    largestRemainder,
  )?.shares;
  if (!shares) throw new Error(`${total} cannot be shared out.`);
  return costs.map(([id, chinese, english], index) => {
    const amount = shares[index] ?? '0.00';
    return {id, label: {'zh-Hans': chinese, en: english}, budget: amount, actual: amount};
  });
};

const isCost = ({id}: {id: string}) => id !== 'tax' && id !== 'profit';

const label = {'zh-Hans': '物业服务费', en: 'Service fee'};

/** The account of a lump-sum community of so many units. */
export const largeAccount = (units: number): FeeDraft => {
  let area = 0n;
  for (let index = 0; index < units; index++) area += areaOf(index);
  const receivable = halfUp(area * rate * months);
  const parts = split(hundredths(receivable));
  const categories = parts.filter(isCost).map((part) => ({...part, variance: '0.00'}));
  const tax = parts.find(({id}) => id === 'tax');
  const profit = parts.find(({id}) => id === 'profit');
  if (!tax || !profit) throw new Error('There is no tax or no profit.');
  const cents = (text: string) => BigInt(text.replace('.', ''));
  const total = hundredths(categories.reduce((sum, {actual}) => sum + cents(actual), 0n));
  const {id: kind, ...earned} = profit;
  const {label: taxLabel, budget, actual} = tax;
  const account = {
    period,
    ...currency,
    scheme: 'lump_sum',
    rounding: {stage: 'per_period', scale: 2, mode: 'half_up'},
    tariffs: [
      {
        id: 'res',
        label,
        basis: 'area_gross',
        unit: 'm2',
        quantity: hundredths(area),
        rate: hundredths(rate),
        per: 'month',
        periods: 12,
        validFrom: period.from,
        receivable: hundredths(receivable),
      },
    ],
    receivable: hundredths(receivable),
    categories,
    totals: {budget: total, actual: total, variance: '0.00'},
    tax: {label: taxLabel, budget, actual},
    managementReturn: {kind, ...earned},
    legal: [],
    documents: [],
  };
  return account;
};

/** Every unit's statement, made one at a time. */
export function* largeStatements(units: number): Generator<StatementDraft> {
  for (let index = 0; index < units; index++) {
    const quantity = hundredths(areaOf(index));
    const perMonth = halfUp(areaOf(index) * rate);
    const amount = hundredths(perMonth * months);
    const number = String(index + 1).padStart(5, '0');
    const statement = {
      period,
      ...currency,
      unit: {id: number, label: {'zh-Hans': `${number} 室`, en: `Flat ${number}`}},
      bases: [
        {id: 'area', label: {'zh-Hans': '建筑面积', en: 'Floor area'}, value: quantity, unit: 'm2'},
      ],
      lines: [
        {
          id: 'L1',
          label,
          tariffId: 'res',
          formula: {
            op: 'rate',
            quantity,
            unit: 'm2',
            rate: hundredths(rate),
            per: 'month',
            periods: 12,
          },
          amount,
        },
      ],
      charges: amount,
      payments: [{date: '2025-01-15', amount, channel: 'bank'}],
      paymentsTotal: amount,
      closing: '0.00',
    };
    yield statement;
  }
}
