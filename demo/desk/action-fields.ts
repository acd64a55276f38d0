import {lifecycle, type RequestState, type Requirement} from '../../src/contract/index.js';

/** A step in the request's life, or words that leave its state as it is. */
export type ActionName = RequestState | 'message' | 'note' | DeskStep;

/** What the desk does beside moving a request on; each has an address of its own. */
export type DeskStep =
  'answered' | 'delayed' | 'rating-answered' | 'recategorised' | 'return-visit';

export const deskSteps: readonly DeskStep[] = [
  'answered',
  'delayed',
  'rating-answered',
  'recategorised',
  'return-visit',
];

export const isDeskStep = (action: string): action is DeskStep =>
  (deskSteps as readonly string[]).includes(action);

export type FieldName =
  | 'handlerUsername'
  | 'recipient'
  | 'recipientName'
  | 'recipientRole'
  | 'recipientPhone'
  | 'expectedAt'
  | 'question'
  | 'replyBy'
  | 'appointmentAt'
  | 'appointmentPlace'
  | 'appointmentPeople'
  | 'reason'
  | 'result'
  | 'refusalReason'
  | 'refusalExplanation'
  | 'refusalAlternative'
  | 'refusalEscalation'
  | 'mergedInto'
  | 'serviceCode'
  | 'place'
  | 'people'
  | 'text'
  | 'internalNote';

/** What was typed so far, as the controls hold it. */
export type Values = Readonly<Partial<Record<FieldName, string>>>;

export interface ActionField {
  readonly name: FieldName;
  readonly control:
    'line' | 'text' | 'time' | 'deadline' | 'phone' | 'staff' | 'kind' | 'recipient';
  /** Where the server finds it in the body, for its errors. */
  readonly pointer: string;
  readonly required: boolean;
}

const field = (
  name: FieldName,
  control: ActionField['control'],
  pointer: string,
  required = true,
): ActionField => ({name, control, pointer, required});

const handler = field('handlerUsername', 'staff', '/handlerUsername');

const recipientFields = (values: Values): ActionField[] => [
  field('recipient', 'recipient', '/handler'),
  ...(values.recipient === 'outside'
    ? [
        field('recipientName', 'line', '/handler/name'),
        field('recipientRole', 'line', '/handler/role', false),
        field('recipientPhone', 'phone', '/handler/phone'),
      ]
    : [handler]),
];

/** The lifecycle table's requirements as fields; `handler.phone` is part of `recipientFields`. */
const fieldsOf: Readonly<Record<Requirement, readonly ActionField[]>> = {
  handler: [handler],
  'handler.phone': [],
  expectedAt: [field('expectedAt', 'deadline', '/expectedAt')],
  question: [
    field('question', 'text', '/question/text'),
    field('replyBy', 'deadline', '/question/replyBy', false),
  ],
  reason: [field('reason', 'text', '/reason')],
  appointment: [
    field('appointmentAt', 'time', '/appointment/at'),
    field('appointmentPlace', 'line', '/appointment/place'),
    field('appointmentPeople', 'line', '/appointment/people'),
  ],
  result: [field('result', 'text', '/result/text')],
  refusal: [
    field('refusalReason', 'line', '/refusal/reason'),
    field('refusalExplanation', 'text', '/refusal/explanation'),
    field('refusalAlternative', 'text', '/refusal/alternative'),
    field('refusalEscalation', 'text', '/refusal/escalation'),
  ],
  mergedInto: [field('mergedInto', 'line', '/mergedInto')],
  text: [field('text', 'text', '/text')],
};

/** States whose required words already say everything to the owner. */
const speaksForItself: readonly Requirement[] = ['question', 'result', 'text'];

const where = [field('place', 'line', '/place', false), field('people', 'line', '/people', false)];

/** Work that happens somewhere, with somebody. */
const onSite: readonly RequestState[] = ['in_progress', 'resolved'];

const stepFields: Readonly<Record<DeskStep, readonly ActionField[]>> = {
  answered: [field('text', 'text', '/text')],
  delayed: [
    field('reason', 'text', '/reason'),
    field('expectedAt', 'deadline', '/expectedAt'),
    field('text', 'text', '/text', false),
  ],
  'rating-answered': [field('text', 'text', '/text')],
  recategorised: [field('serviceCode', 'kind', '/serviceCode'), field('text', 'text', '/text')],
  'return-visit': [
    field('text', 'text', '/text'),
    ...where,
    field('internalNote', 'text', '/internalNote', false),
  ],
};

/** The fields one action needs, in the order to fill them. */
export const actionFields = (action: ActionName, values: Values): readonly ActionField[] => {
  const note = field('internalNote', 'text', '/internalNote', action === 'note');
  if (action === 'note') return [note];
  if (action === 'message') return [field('text', 'text', '/text'), note];
  if (isDeskStep(action)) return stepFields[action];
  const {requires} = lifecycle[action];
  const needed = requires.includes('handler.phone')
    ? [...recipientFields(values), ...fieldsOf.reason]
    : requires.flatMap((requirement) => fieldsOf[requirement]);
  const words = speaksForItself.some((requirement) => requires.includes(requirement))
    ? []
    : [field('text', 'text', '/text', false)];
  return [...needed, ...(onSite.includes(action) ? where : []), ...words, note];
};
