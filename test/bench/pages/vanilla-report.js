/** The report as tables and bars, written by hand. */
const report = await (await fetch('/v1/reports/service?community=riverside')).json();

const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};
const svg = (name, attributes, ...children) => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

const number = new Intl.NumberFormat('en');
const day = new Intl.DateTimeFormat('en', {dateStyle: 'long'});
const units = {hours: ' h', percent: '%', count: ''};
const figure = ({unit}, {value}) => number.format(value) + units[unit];

const bars = (rows) => {
  const values = rows.flatMap(({current, previous}) => [current.value, previous.value].map(Number));
  const greatest = Math.max(1, ...values);
  const bar = (value, x, y) =>
    svg('rect', {x, y, height: 13, width: (300 * Number(value)) / greatest});
  return svg(
    'svg',
    {viewBox: `0 0 560 ${rows.length * 46}`, role: 'img'},
    ...rows.flatMap((row, index) => [
      svg('text', {x: 158, y: index * 46 + 24, 'text-anchor': 'end'}, row.label),
      bar(row.current.value, 168, index * 46 + 6),
      bar(row.previous.value, 168, index * 46 + 22),
    ]),
  );
};

const cell = (row, value) =>
  element('td', {}, figure(row, value), element('span', {}, ` n = ${value.n}`));

const table = (title, rows, hasBars) =>
  element(
    'section',
    {},
    element('h4', {}, title),
    ...(hasBars ? [bars(rows)] : []),
    element(
      'table',
      {},
      element(
        'tbody',
        {},
        ...rows.map((row) =>
          element(
            'tr',
            {},
            element(
              'th',
              {scope: 'row'},
              row.label,
              element(
                'details',
                {},
                element('summary', {}, 'How is this computed?'),
                element('p', {}, row.definition),
              ),
            ),
            cell(row, row.current),
            cell(row, row.previous),
          ),
        ),
      ),
    ),
  );

document
  .querySelector('#report')
  .replaceChildren(
    element('h3', {}, `Service report: ${report.period.label}`),
    element('p', {}, `Published on ${day.format(new Date(report.publishedAt))}`),
    element('p', {}, report.comment),
    table('At a glance', report.figures),
    table('Requests by kind', report.kinds, true),
    table('Promises kept', report.standards, true),
  );
