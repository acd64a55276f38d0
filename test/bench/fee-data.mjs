/** A community's year in twelve categories, and one owner's twelve lines of twelve months each. */

const cents = (value) => {
  const text = String(Math.abs(value)).padStart(3, '0');
  return `${value < 0 ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`;
};

const period = {id: '2025', from: '2025-01-01', to: '2025-12-31', months: 12};
const published = {version: 1, publishedAt: '2026-01-15T09:00:00+08:00'};
const rounding = {stage: 'per_period', scale: 2, mode: 'half_up'};
const names = [
  'Staff',
  'Lifts',
  'Lighting',
  'Water pumps',
  'Fire equipment',
  'Cleaning',
  'Gardens',
  'Order and safety',
  'Office',
  'Insurance',
  'Depreciation',
  'Other costs',
];
/** Square metres of all homes, and of the owner's, in hundredths. */
const [allArea, ownArea] = [8_640_000, 10_000];

const items = names.map((label, index) => {
  const rate = 12 + index;
  const receivable = (allArea / 100) * rate * 12;
  const month = Math.round((ownArea * rate) / 100);
  return {id: `c${index}`, label, rate: cents(rate), receivable, month};
});
const sum = (values) => values.reduce((total, value) => total + value, 0);
const receivable = sum(items.map((item) => item.receivable));
const charges = sum(items.map(({month}) => month * 12));

export const account = {
  period,
  currency: 'CNY',
  currencyScale: 2,
  scheme: 'cost_distribution',
  rounding,
  tariffs: items.map(({id, label, rate, receivable: due}) => ({
    id,
    label: `${label}, a month`,
    basis: 'area_gross',
    unit: 'm2',
    quantity: '86400.00',
    rate,
    per: 'month',
    periods: 12,
    validFrom: '2025-01-01',
    receivable: cents(due),
  })),
  receivable: cents(receivable),
  categories: items.map(({id, label, receivable: due}, index) => ({
    id,
    label,
    budget: cents(due),
    actual: cents(due + index * 100),
    variance: cents(index * 100),
    previous: cents(due - index * 5_000),
  })),
  totals: {
    budget: cents(receivable),
    actual: cents(receivable + 6_600),
    variance: cents(6_600),
    previous: cents(receivable - 330_000),
  },
  legal: [],
  documents: [],
  ...published,
};

export const statement = {
  period,
  unit: {id: '3-1203', label: 'Building 3, flat 1203'},
  currency: 'CNY',
  currencyScale: 2,
  accountVersion: 1,
  bases: [{id: 'area', label: 'Gross area', value: '100.00', unit: 'm2'}],
  lines: items.map(({id, label, rate, month}) => ({
    id: `line-${id}`,
    label: `${label}, January to December`,
    tariffId: id,
    formula: {op: 'rate', quantity: '100.00', unit: 'm2', rate, per: 'month', periods: 12},
    amount: cents(month * 12),
  })),
  charges: cents(charges),
  payments: [{date: '2025-03-20', amount: cents(charges), channel: 'bank'}],
  paymentsTotal: cents(charges),
  closing: '0.00',
  spending: {
    of: cents(charges),
    lineIds: items.map(({id}) => `line-${id}`),
    basis: 'budget',
    parts: items.map(({id, label, receivable: weight, month}) => ({
      id,
      label,
      weight: cents(weight),
      amount: cents(month * 12),
    })),
  },
  ...published,
};

const {unit} = statement;
const ok = (body) => ({status: 200, body});

/** What the stub site's backend answers beside its own. */
export const feeAnswers = {
  'GET /v1/fees/accounts': ok({items: [{period, scheme: account.scheme, ...published}]}),
  'GET /v1/fees/accounts/2025': ok(account),
  'GET /v1/fees/statements': ok({items: [{period, unit, ...published}]}),
  'GET /v1/fees/statements/2025': ok(statement),
};

/** The same account and statement with so many items and lines, all of which add up. */
export const longFeeAnswers = (length) => {
  const list = (make) => Array.from({length}, (_, index) => make(index));
  const one = items[0];
  const spent = cents(one.receivable * length);
  const charged = cents(one.month * 12 * length);
  const long = {
    account: {
      ...account,
      tariffs: account.tariffs.slice(0, 1),
      scheme: 'fixed_contribution',
      receivable: undefined,
      categories: list((index) => ({
        id: `c${index}`,
        label: `Item ${index + 1}`,
        budget: cents(one.receivable),
        actual: cents(one.receivable),
        variance: '0.00',
      })),
      totals: {budget: spent, actual: spent, variance: '0.00'},
    },
    statement: {
      ...statement,
      lines: list((index) => ({
        ...statement.lines[0],
        id: `line-${index}`,
        label: `Line ${index + 1}`,
      })),
      charges: charged,
      payments: [{date: '2025-03-20', amount: charged}],
      paymentsTotal: charged,
      spending: undefined,
    },
  };
  return {
    ...feeAnswers,
    'GET /v1/fees/accounts/2025': ok(long.account),
    'GET /v1/fees/statements/2025': ok(long.statement),
  };
};
