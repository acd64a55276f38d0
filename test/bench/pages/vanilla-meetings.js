/** The meetings as articles, written by hand. */
const response = await fetch('/v1/meetings?community=riverside&lang=en');
if (!response.ok) throw new Error(String(response.status));
const {items} = await response.json();

const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

const timeZone = 'Asia/Shanghai';
const moment = new Intl.DateTimeFormat('en', {dateStyle: 'full', timeStyle: 'short', timeZone});
const day = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone});

const item = ({title, type, documents}) =>
  element(
    'li',
    {},
    element('p', {}, element('strong', {}, title), ` ${type}`),
    element(
      'ul',
      {},
      ...documents.map((one) => element('li', {}, element('a', {href: one.href}, one.title))),
    ),
  );

const meeting = ({id, kind, title, startsAt, endsAt, place, host, agenda, notice, reply}) =>
  element(
    'article',
    {},
    element('p', {}, kind),
    element('h3', {}, title),
    element('p', {}, moment.formatRange(new Date(startsAt), new Date(endsAt))),
    element(
      'dl',
      {},
      element('dt', {}, 'Place'),
      element('dd', {}, `${place.name}, ${place.room}. ${place.access}`),
      element('dt', {}, 'With'),
      element('dd', {}, host),
    ),
    element(
      'p',
      {},
      `Invited on ${day.format(new Date(notice.sentAt))}, ${notice.days} days ahead.`,
    ),
    element('h4', {}, 'Agenda'),
    element('ol', {}, ...agenda.map(item)),
    element('h4', {}, 'Will you come?'),
    element('p', {}, `${reply.seatsLeft} of ${reply.capacity} seats are left.`),
    element('p', {}, `Please reply by ${moment.format(new Date(reply.by))}. Please sign in first.`),
    element('a', {href: `/v1/meetings/${id}/calendar.ics`}, 'Put into my calendar'),
  );

document.querySelector('#meetings').replaceChildren(...items.map(meeting));
