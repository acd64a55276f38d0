import {definedWords, valuesOf, wordsIn, type Values} from './fields.js';
import type * as api from './society-api.js';
import type {FormState} from './society-page.js';

type Content = api.Meeting['content'];

const stringOf = (value: number | undefined) => (value === undefined ? '' : String(value));

/** A meeting as the form holds it. */
export const formFor = ({kind, content, capacity, ...one}: api.Meeting): FormState => ({
  values: {
    kind,
    startsAt: one.startsAtLocal,
    endsAt: one.endsAtLocal,
    replyBy: one.replyByLocal ?? '',
    capacity: stringOf(capacity),
    maxGuests: stringOf(content.maxGuests),
    proxy: content.proxy ? 'yes' : 'no',
    requiredDays: stringOf(content.notice?.requiredDays),
    slotMinutes: stringOf(minutesOf(content.slots?.[0])),
    ...valuesOf('title', content.title),
    ...valuesOf('description', content.description),
    ...valuesOf('place', content.place.name),
    ...valuesOf('room', content.place.room),
    ...valuesOf('access', content.place.access),
    ...valuesOf('host', content.host),
    ...valuesOf('proxyNote', content.proxyNote),
    ...valuesOf('basis', content.notice?.basis),
  },
  rows: {
    agenda: content.agenda.map(({id, type, title}) => ({id, type, ...valuesOf('title', title)})),
    papers: (content.documents ?? []).map(({title, href}) => ({href, ...valuesOf('title', title)})),
  },
});

const minutesOf = (slot: {startsAt: string; endsAt: string} | undefined) =>
  slot && (Date.parse(slot.endsAt) - Date.parse(slot.startsAt)) / 60_000;

/** What the form says; of a meeting that is changed, what the form does not speak of stays. */
export const draftFrom = (
  {values, rows}: FormState,
  community: string,
  before: Content | undefined,
): api.MeetingDraft => {
  const number = (name: string) => (values[name] ? Number(values[name]) : undefined);
  const requiredDays = number('requiredDays');
  return {
    community,
    kind: (values['kind'] || 'assembly') as api.MeetingDraft['kind'],
    startsAt: values['startsAt'] ?? '',
    endsAt: values['endsAt'] ?? '',
    ...(values['replyBy'] && {replyBy: values['replyBy']}),
    capacity: number('capacity'),
    slotMinutes: number('slotMinutes'),
    content: {
      ...before,
      title: wordsIn(values, 'title') ?? {},
      host: wordsIn(values, 'host') ?? {},
      place: {
        name: wordsIn(values, 'place') ?? {},
        ...definedWords(values, ['room', 'access']),
      },
      agenda: (rows['agenda'] ?? []).map((row, index) => agendaItem(row, index, before)),
      documents: (rows['papers'] ?? []).map(paperOf),
      notice:
        requiredDays === undefined ? undefined : {requiredDays, ...definedWords(values, ['basis'])},
      maxGuests: number('maxGuests'),
      proxy: values['proxy'] === 'yes',
      description: wordsIn(values, 'description'),
      proxyNote: wordsIn(values, 'proxyNote'),
    },
  };
};

/** An item keeps its id, so that questions about it still lead to it, and its own documents. */
const agendaItem = (
  row: Values,
  index: number,
  before: Content | undefined,
): Content['agenda'][number] => {
  const kept = before?.agenda.find(({id}) => id === row['id']);
  return {
    ...kept,
    id: row['id'] ?? `a${index + 1}`,
    type: row['type'] as Content['agenda'][number]['type'],
    title: wordsIn(row, 'title') ?? {},
  };
};

const paperOf = (row: Values) => ({
  title: wordsIn(row, 'title') ?? {},
  href: row['href']?.trim() ?? '',
});

/** Minutes as the form holds them. */
export const minutesForm = (minutes: api.Meeting['minutes']): FormState => ({
  values: {minutesHref: minutes?.href ?? '', ...valuesOf('minutes', minutes?.text)},
  rows: {
    resolutions: (minutes?.resolutions ?? []).map(({no, title, outcome, text}) => ({
      no,
      ...valuesOf('title', title),
      ...valuesOf('outcome', outcome),
      ...valuesOf('text', text),
    })),
  },
});

/** What was said and decided, as the form says. */
export const minutesFrom = ({values, rows}: FormState) => ({
  text: wordsIn(values, 'minutes'),
  href: values['minutesHref'] || undefined,
  resolutions: (rows['resolutions'] ?? []).map((row) => ({
    no: row['no'] ?? '',
    title: wordsIn(row, 'title') ?? {},
    outcome: wordsIn(row, 'outcome') ?? {},
    ...definedWords(row, ['text']),
  })),
});
