import type {RequestState} from '../../contract/request-lifecycle.js';
import {characters} from './units.js';

export const terms = {
  states: {
    submitted: 'Received',
    accepted: 'Accepted',
    waiting_owner: 'Waiting for you',
    assigned: 'Assigned',
    transferred: 'Handed over',
    appointment: 'Appointment made',
    in_progress: 'In progress',
    on_hold: 'On hold',
    resolved: 'Done – please confirm',
    declined: 'Cannot be met',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
    merged: 'Joined with another',
  } satisfies Record<RequestState, string>,
  /** For a state that neither the contract nor the host has a word for. */
  unknownState: 'In progress',
  label: 'Your request',
  loading: 'Loading your request…',
  reference: 'Number on your receipt',
  code: 'Access code',
  open: 'Show my request',
  another: 'Look at another request',
  number: (reference: string) => `No. ${reference}`,
  next: 'What happens next',
  expected: 'Answer promised by',
  handler: 'Who has it',
  external: 'outside our firm',
  place: 'Where',
  yourWords: 'Your words',
  question: 'We have a question for you',
  replyBy: (time: string) => `Please answer by ${time}, if you can.`,
  appointment: 'Appointment',
  appointmentText: (at: string, place: string, people: string) => `${at}, ${place}. ${people}`,
  result: 'Result',
  refusal: 'Why, and what else is possible',
  reason: 'Reason',
  alternative: 'What we can do instead',
  escalation: 'If you see it differently',
  /** What stands between the members of a list. */
  comma: ', ',
  labelled: (term: string, text: string) => `${term}: ${text}`,
  timeline: 'What has happened so far',
  actors: {owner: 'You', staff: 'Service desk', system: 'System'} as Record<string, string>,
  submitted: 'Request sent',
  message: 'Message',
  reply: 'Write to us about this request',
  answer: 'Your answer',
  send: 'Send',
  merged: (reference: string) => `Joined with no. ${reference}`,
};

export const formal = {
  opening: 'With the number and code from your receipt you can read our answer here.',
  referenceMissing: 'Please enter the number from your receipt.',
  codeMissing: 'Please enter the access code from your receipt.',
  notFound:
    'We did not find a request with this number and code. Please compare both with your receipt; capitals, blanks and hyphens make no difference.',
  updated: (state: string) => `There is news about your request: ${state}.`,
  replySent: 'Thank you. We have received your message.',
  replyMissing: 'Please write a few words first.',
  replyLength: (over: number) =>
    `This is ${characters(over)} too long. Please shorten it a little.`,
  replyNotSent: 'Your message could not be sent yet. It is still here.',
  replyNotConfirmed:
    'We could not confirm that your message arrived. It is still here. You may safely send it again unchanged: it will not be recorded twice.',
  asOf: (time: string) => `This is as of ${time}.`,
};
