import {definedWords, linesOf, valuesOf, wordsIn, type Values} from './fields.js';
import type * as api from './society-api.js';

type Content = api.Meeting['content'];

const stringOf = (value: number | undefined) => (value === undefined ? '' : String(value));

/** A meeting as the form holds it. */
export const valuesFor = ({kind, content, capacity, ...one}: api.Meeting): Values => ({
  kind,
  startsAt: one.startsAtLocal,
  endsAt: one.endsAtLocal,
  replyBy: one.replyByLocal ?? '',
  capacity: stringOf(capacity),
  maxGuests: stringOf(content.maxGuests),
  proxy: content.proxy ? 'yes' : 'no',
  requiredDays: stringOf(content.notice?.requiredDays),
  ...valuesOf('title', content.title),
  ...valuesOf('description', content.description),
  ...valuesOf('place', content.place.name),
  ...valuesOf('room', content.place.room),
  ...valuesOf('access', content.place.access),
  ...valuesOf('host', content.host),
  ...valuesOf('proxyNote', content.proxyNote),
  ...valuesOf('basis', content.notice?.basis),
});

/** What the form says; of a meeting that is changed, what the form does not speak of stays. */
export const draftFrom = (
  values: Values,
  community: string,
  before: Content | undefined,
  lang: string,
): api.MeetingDraft => {
  const number = (name: string) => (values[name] ? Number(values[name]) : undefined);
  const agenda = linesOf(values[`agenda@${lang}`]).map(([type = '', title = ''], index) => ({
    id: `a${index + 1}`,
    type: type as Content['agenda'][number]['type'],
    title: {[lang]: title},
  }));
  const documents = linesOf(values['papers']).map(([title = '', href = '']) => ({
    title: {[lang]: title},
    href,
  }));
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
      agenda: agenda.length > 0 ? agenda : (before?.agenda ?? []),
      ...(documents.length > 0 && {documents}),
      ...(requiredDays !== undefined && {
        notice: {requiredDays, ...definedWords(values, ['basis'])},
      }),
      maxGuests: number('maxGuests'),
      proxy: values['proxy'] === 'yes',
      ...definedWords(values, ['description', 'proxyNote']),
    },
  };
};
