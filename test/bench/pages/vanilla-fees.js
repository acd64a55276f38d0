/**
 * What `<owner-fee-breakdown>` shows of the same data, in the same words, by hand and for this page
 * alone: the account as a ring with its list and a table, the owner's lines, what is left to pay,
 * where the money went, the published prices. It asks for its data as soon as it runs and draws once.
 * It recomputes, checks and translates nothing, and knows one kind of formula.
 */
const get = async (path) => {
  const response = await fetch(`/v1/${path}`);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
};

const [accounts, statements] = await Promise.all([get('fees/accounts'), get('fees/statements')]);
const [account, statement] = await Promise.all([
  get(`fees/accounts/${accounts.items[0].period.id}`),
  get(`fees/statements/${statements.items[0].period.id}`),
]);
const {categories, totals, period, tariffs, currency} = account;

const inCurrency = {style: 'currency', currency, currencyDisplay: 'narrowSymbol'};
const currencyFormat = new Intl.NumberFormat('en', inCurrency);
const differenceFormat = new Intl.NumberFormat('en', {...inCurrency, signDisplay: 'exceptZero'});
const percentFormat = new Intl.NumberFormat('en', {style: 'percent', minimumFractionDigits: 1});
const dayFormat = new Intl.DateTimeFormat('en', {dateStyle: 'long'});
const money = (text) => (text === undefined ? '–' : currencyFormat.format(text));
const difference = (text) => (text === undefined ? '–' : differenceFormat.format(text));
const day = (text) => dayFormat.format(new Date(text));

const element = (name, options = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(options)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

const svg = (name, attributes, ...children) => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

const section = (title, ...children) =>
  element('section', {}, element('h3', {}, title), ...children);

const table = (title, heads, rows) =>
  element(
    'table',
    {},
    element('caption', {}, title),
    element(
      'thead',
      {},
      element('tr', {}, ...heads.map((head) => element('th', {scope: 'col'}, head))),
    ),
    element(
      'tbody',
      {},
      ...rows.map(([head, ...cells]) =>
        element(
          'tr',
          head === 'Together' ? {class: 'total'} : {},
          element('th', {scope: 'row'}, head),
          ...cells.map((cell, index) => element('td', {'data-label': heads[index + 1]}, cell)),
        ),
      ),
    ),
  );

/** The largest eight, and the others as one. */
const partsOf = () => {
  const sorted = categories
    .map(({label, actual}) => ({label, amount: Number(actual)}))
    .sort((one, other) => other.amount - one.amount);
  const small = sorted.splice(8);
  const rest = small.reduce((sum, {amount}) => sum + amount, 0);
  return [...sorted, {label: `${small.length} smaller items`, amount: rest}];
};

const pattern = (index, ...marks) =>
  svg(
    'pattern',
    {id: `pattern-${index}`, width: 7, height: 7, patternUnits: 'userSpaceOnUse'},
    ...marks,
  );

const ring = (parts, total) => {
  const at = (share, radius) => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return [120 + radius * Math.cos(angle), 120 + radius * Math.sin(angle)];
  };
  let from = 0;
  const slices = parts.flatMap(({amount}, index) => {
    const to = from + amount / total;
    const [start, end] = [from + 0.002, to - 0.002];
    const d = `M${at(start, 96)}A96 96 0 0 1 ${at(end, 96)}L${at(end, 56)}A56 56 0 0 0 ${at(start, 56)}Z`;
    const [x, y] = at((from + to) / 2, 111);
    from = to;
    return [
      svg('path', {class: `part-${index}`, d}),
      svg('path', {d, fill: `url(#pattern-${index % 4})`}),
      svg('text', {x, y, 'text-anchor': 'middle', 'dominant-baseline': 'central'}, index + 1),
    ];
  });
  return svg(
    'svg',
    {viewBox: '0 0 240 240', role: 'img', 'aria-label': `A ring of ${parts.length} parts`},
    svg(
      'defs',
      {},
      pattern(0),
      pattern(1, svg('path', {class: 'hatch', d: 'M0 7L7 0'})),
      pattern(2, svg('circle', {class: 'dot', cx: 2, cy: 2, r: 1.1})),
      pattern(3, svg('path', {class: 'hatch', d: 'M0 0L7 7'})),
    ),
    ...slices,
  );
};

const composition = () => {
  const parts = partsOf();
  const total = parts.reduce((sum, {amount}) => sum + amount, 0);
  const entries = parts.map(({label, amount}, index) =>
    element(
      'li',
      {},
      element('span', {class: `key part-${index}`}, index + 1),
      element('span', {}, label),
      element('span', {class: 'figure'}, percentFormat.format(amount / total)),
      element('span', {class: 'figure muted'}, money(amount)),
    ),
  );
  return element(
    'div',
    {class: 'composition'},
    ring(parts, total),
    element('ol', {class: 'legend'}, ...entries),
  );
};

const line = ({label, formula, amount}) =>
  element(
    'details',
    {},
    element(
      'summary',
      {},
      element('span', {}, label, element('span', {class: 'muted words'}, 'area × price × months')),
      element('span', {class: 'figure'}, money(amount)),
    ),
    element(
      'p',
      {},
      `${formula.quantity} m² × ${money(formula.rate)} × ${formula.periods} months = ${money(amount)}`,
    ),
  );

const amounts = (rows) =>
  element(
    'dl',
    {class: 'balance'},
    ...rows.map(([name, amount]) =>
      element('div', {}, element('dt', {}, name), element('dd', {}, money(amount))),
    ),
  );

const categoryRow = ({label, budget, actual, variance, previous}) => [
  label,
  money(budget),
  money(actual),
  difference(variance),
  money(previous),
];
const partRow = ({label, amount}) => [label, money(amount), money(amount / period.months)];

document.querySelector('#fees').replaceChildren(
  element('p', {}, 'Here you can see what the fee pays for, and how your share comes about.'),
  element('h3', {}, `${day(period.from)} – ${day(period.to)}`),
  element(
    'p',
    {class: 'muted'},
    `Shared costs · Version ${account.version}, published ${day(account.publishedAt)}`,
  ),
  section(
    'What does it pay for?',
    composition(),
    table(
      'Planned and spent, for the whole community',
      ['For what', 'Planned', 'Spent', 'Difference', 'Year before'],
      [
        ...categories.map(categoryRow),
        categoryRow({label: 'Together', ...totals}),
        categoryRow({
          label: 'Charged to all owners',
          budget: account.receivable,
          actual: account.receivable,
        }),
      ],
    ),
  ),
  section(
    'How is my share computed?',
    element('p', {}, 'Your home: ', element('strong', {}, statement.unit.label)),
    ...statement.lines.map(line),
    amounts([
      ['Charges of the period', statement.charges],
      ['Paid by you', statement.paymentsTotal],
      ['All is paid', statement.closing],
    ]),
    element(
      'details',
      {},
      element('summary', {}, 'Paid by you'),
      amounts(statement.payments.map(({date, amount}) => [`${day(date)}, bank transfer`, amount])),
    ),
  ),
  section(
    'Where did my money go?',
    table(
      `Your ${money(statement.charges)}, by what it was spent on`,
      ['For what', 'In the period', 'A month'],
      [
        ...statement.spending.parts.map(partRow),
        partRow({label: 'Together', amount: statement.spending.of}),
      ],
    ),
  ),
  section(
    'Why, and who decided?',
    element('h4', {}, 'Published prices'),
    element(
      'ul',
      {},
      ...tariffs.map(({label, rate, validFrom}) =>
        element(
          'li',
          {},
          element('strong', {}, label),
          `: ${money(rate)} for each m² and month, from ${day(validFrom)}`,
        ),
      ),
    ),
  ),
);
