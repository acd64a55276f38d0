import type {OwnerTurns} from '../../client/index.js';

/** What the fields of a turn hold, by their names. */
export type TurnValues = Readonly<Record<string, string>>;

export type Turn = keyof OwnerTurns;

/** What needs another look, by field: the name of the sentence that says it. */
export type TurnProblems = Readonly<Record<string, 'needed' | 'scoreNeeded' | 'timeNeeded'>>;

const filled = (text: string | undefined) => text?.trim() || undefined;

const moment = (local: string | undefined) => {
  const at = new Date(filled(local) ?? '');
  return Number.isNaN(at.valueOf()) ? undefined : at;
};

/** The times that were given, in their order. */
export const timesIn = (values: TurnValues): readonly Date[] =>
  [values['time1'], values['time2'], values['time3']].flatMap((local) => moment(local) ?? []);

/** What keeps a turn from being sent. */
export const problemsOf = (turn: Turn, values: TurnValues): TurnProblems => {
  switch (turn) {
    case 'rating':
      return values['overall'] ? {} : {overall: 'scoreNeeded'};
    case 'appointment-reply': {
      const times = timesIn(values);
      const says = ['place', 'people', 'text'].some((name) => filled(values[name]));
      const timely = times.every((at) => at.valueOf() > Date.now());
      return timely && (times.length > 0 || says) ? {} : {time1: 'timeNeeded'};
    }
    case 'recategorisation':
      return values['serviceCode'] ? {} : {serviceCode: 'scoreNeeded'};
    case 'withdrawal':
      return {};
    case 'handover-objection':
    case 'reopening':
    case 'escalation':
      return filled(values['reason']) ? {} : {reason: 'needed'};
  }
};

const score = (value: string | undefined) => (value ? Number(value) : undefined);

const said: {readonly [Each in Turn]: (values: TurnValues) => OwnerTurns[Each]} = {
  'appointment-reply': (values) => ({
    confirm: false,
    proposals: timesIn(values).map((at) => ({at: at.toISOString()})),
    place: filled(values['place']),
    people: filled(values['people']),
    text: filled(values['text']),
  }),
  'handover-objection': ({reason = ''}) => ({reason}),
  withdrawal: ({reason}) => ({reason: filled(reason)}),
  rating: (values) => ({
    overall: Number(values['overall']),
    speed: score(values['speed']),
    attitude: score(values['attitude']),
    quality: score(values['quality']),
    comment: filled(values['comment']),
    contactMe: values['contactMe'] === 'yes' || undefined,
  }),
  reopening: ({reason = ''}) => ({reason}),
  escalation: ({reason = ''}) => ({reason}),
  recategorisation: ({serviceCode = '', reason}) => ({serviceCode, reason: filled(reason)}),
};

/** The body of a turn, from what was typed. */
export const saidWith = <Each extends Turn>(turn: Each, values: TurnValues): OwnerTurns[Each] =>
  said[turn](values);
