/** The account as a ring and a table, the owner's lines with their formulas, where the money went. */
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

const currency = new Intl.NumberFormat('en', {style: 'currency', currency: account.currency});
const money = (text) => currency.format(text);
const day = new Intl.DateTimeFormat('en', {dateStyle: 'long'});

const element = (name, options = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(options)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

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
          {},
          element('th', {scope: 'row'}, head),
          ...cells.map((cell) => element('td', {}, cell)),
        ),
      ),
    ),
  );

const svg = (name, attributes, ...children) => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

const ring = (categories) => {
  const total = categories.reduce((sum, {actual}) => sum + Number(actual), 0);
  const at = (share, radius) => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return `${120 + radius * Math.cos(angle)} ${120 + radius * Math.sin(angle)}`;
  };
  let from = 0;
  const paths = categories.map(({actual}, index) => {
    const to = from + Number(actual) / total;
    const d = `M${at(from, 96)}A96 96 0 0 1 ${at(to, 96)}L${at(to, 56)}A56 56 0 0 0 ${at(from, 56)}Z`;
    from = to;
    return svg('path', {d, fill: `hsl(${index * 30} 50% 45%)`});
  });
  return svg('svg', {viewBox: '0 0 240 240', role: 'img', 'aria-label': 'Parts'}, ...paths);
};

const line = ({label, formula, amount}) =>
  element(
    'details',
    {},
    element('summary', {}, element('span', {}, label), element('span', {}, money(amount))),
    element(
      'p',
      {},
      `${formula.quantity} m² × ${money(formula.rate)} × ${formula.periods} months = ${money(amount)}`,
    ),
  );

const {categories, totals, period} = account;
const categoryRow = ({label, budget, actual, variance, previous}) => [
  label,
  ...[budget, actual, variance, previous].map(money),
];
const partRow = ({label, amount}) => [label, money(amount), money(amount / period.months)];

document
  .querySelector('#fees')
  .replaceChildren(
    element('h2', {}, `${day.format(new Date(period.from))} – ${day.format(new Date(period.to))}`),
    element('h3', {}, 'What does it pay for?'),
    ring(categories),
    element(
      'ol',
      {},
      ...categories.map(({label, actual}) => element('li', {}, `${label} ${money(actual)}`)),
    ),
    table(
      'Planned and spent, for the whole community',
      ['For what', 'Planned', 'Spent', 'Difference', 'Year before'],
      [...categories.map(categoryRow), categoryRow({label: 'Together', ...totals})],
    ),
    element('h3', {}, 'How is my share computed?'),
    ...statement.lines.map(line),
    element('p', {}, `Charges of the period ${money(statement.charges)}`),
    element('h3', {}, 'Where did my money go?'),
    table(
      'By what it was spent on',
      ['For what', 'In the period', 'A month'],
      statement.spending.parts.map(partRow),
    ),
  );
