import type {RequestState} from '../../../src/contract/index.js';
import type {ActionName, FieldName} from '../action-fields.js';
import type {QuickTime} from '../local-time.js';
import type {RefusalKind} from '../refusal.js';
import {feesEn} from './fees-en.js';
import {noticesEn} from './notices-en.js';
import {societyEn} from './society-en.js';
import {publishedEn} from './published-en.js';

const states: Record<RequestState, string> = {
  submitted: 'Received',
  accepted: 'Accepted',
  waiting_owner: 'Waiting for the owner',
  assigned: 'Assigned',
  transferred: 'Handed over',
  appointment: 'Appointment made',
  in_progress: 'In progress',
  on_hold: 'On hold',
  resolved: 'Done, to be confirmed',
  declined: 'Cannot be met',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
  merged: 'Merged',
};

const actions: Record<ActionName, string> = {
  message: 'Write to the owner',
  note: 'Leave an internal note',
  submitted: 'Back to received',
  accepted: 'Accept',
  waiting_owner: 'Ask the owner',
  assigned: 'Assign',
  transferred: 'Hand over',
  appointment: 'Make an appointment',
  in_progress: 'Start work',
  on_hold: 'Put on hold',
  resolved: 'Resolve',
  declined: 'Decline with reasons',
  closed: 'Close',
  withdrawn: 'Withdraw for the owner',
  merged: 'Merge into another',
};

const guidance: Partial<Record<ActionName, string>> = {
  message: 'The owner reads this at once. The state stays as it is.',
  note: 'Only colleagues read this. It never leaves the desk.',
  accepted: 'The owner sees who has it and by when they will hear.',
  waiting_owner: 'One question at a time; nothing else moves until the owner replies.',
  transferred: 'The owner sees to whom, why and how to reach them, and need not repeat anything.',
  appointment: 'Time, place and people, as the owner will read them.',
  on_hold: 'An apology belongs here: why it waits, and the new date.',
  resolved: 'What was done, so that the owner can check it.',
  declined: 'Never “no” alone: thanks, the reason, another way, and whom to turn to.',
  withdrawn: 'Only when the owner asked for it.',
};

const fields: Record<FieldName, string> = {
  handlerUsername: 'Who handles it',
  recipient: 'To whom',
  recipientName: 'Name of the person or firm',
  recipientRole: 'What they do',
  recipientPhone: 'Their telephone',
  expectedAt: 'The owner will hear by',
  question: 'The question',
  replyBy: 'Please reply by',
  appointmentAt: 'When',
  appointmentPlace: 'Where',
  appointmentPeople: 'Who will be there',
  reason: 'Reason',
  result: 'What was done',
  refusalReason: 'Reason, in a sentence',
  refusalExplanation: 'Explanation',
  refusalAlternative: 'What we can do instead',
  refusalEscalation: 'Whom else the owner may turn to',
  mergedInto: 'Reference of the other request',
  text: 'Words to the owner',
  internalNote: 'Internal note',
};

const hints: Partial<Record<FieldName, string>> = {
  appointmentPeople: 'Separate names with commas.',
  reason: 'The owner reads this.',
  internalNote: 'Only colleagues read this.',
  refusalEscalation: 'Person or office, with a telephone number.',
  refusalExplanation: 'The facts and the basis, so that it can be understood and checked.',
};

const quickTimes: Record<QuickTime, string> = {
  today: 'Today, 18:00',
  tomorrow: 'Tomorrow, 18:00',
  inThreeDays: 'In three days',
};

const refusals: Record<RefusalKind, string> = {
  offline: 'The server cannot be reached. Please check the connection and try again.',
  'signed-out': 'You have been signed out. Sign in again, then send again.',
  'wrong-password': 'User name and password do not match. Please try again.',
  forbidden: 'Your account may not do this. A colleague with more rights can.',
  'not-found': 'There is no such request, or it belongs to another community.',
  conflict: 'A colleague was faster. Please read what is new, then send again.',
  invalid: 'Something is still missing. Please see the marked fields.',
  'rate-limited': 'Too many attempts. Please wait a little and try again.',
  'too-large': 'This is longer than the server takes. Please shorten it.',
  unavailable: 'The server is not ready. Please try again in a moment.',
};

/** By the codes the server gives its field errors. */
const problems = {
  required: 'Please fill this in.',
  'too-short': 'Please write a little more.',
  'too-long': 'Please shorten this.',
  format: 'Please check how this is written.',
  unknown: 'This is not known here; please check it.',
  past: 'This time has passed. Please choose one that is still to come.',
};

/** English defines which messages there are. */
export const en = {
  language: 'English',
  deskTitle: 'Service desk',
  community: 'Guiyuan Community',
  signedInAs: (name: string, role: string) => `${name}, ${role}`,
  signOut: 'Sign out',
  chooseLanguage: 'Language',
  loading: 'Loading…',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  files: {
    choose: 'Photos and files for the owner',
    moment: 'When it was taken',
    neither: 'Neither before nor after',
    before: 'Before the work',
    after: 'After the work',
    failed: 'Some files could not be taken: photos, PDF and sound, of up to 15 MB each.',
  },
  dismiss: 'Read it',
  live: 'Live',
  reconnecting: 'Reconnecting…',

  signInTitle: 'Sign in to the service desk',
  signInAgain: 'Please sign in again',
  signInAgainHint: 'Your session has ended. Everything you typed is still here.',
  username: 'User name',
  password: 'Password',
  signIn: 'Sign in',
  signingIn: 'Signing in…',

  requests: 'Requests',
  views: 'Show',
  viewOpen: 'Open',
  viewUnaccepted: 'Not yet accepted',
  viewOverdue: 'Overdue',
  viewReplied: 'Owner replied',
  viewMine: 'Mine',
  viewClosed: 'Done',
  search: 'Search',
  searchHint: 'Number, words, place or name',
  anyState: 'Any state',
  anyKind: 'Any kind',
  stateFilter: 'State',
  kindFilter: 'Kind',
  nothingHere: 'Nothing here. All is done, or the filter is narrow.',
  clearFilters: 'Show all open requests',
  more: 'Show more',
  overdue: 'Overdue',
  ownerReplied: 'Owner replied',
  due: (when: string) => `due ${when}`,
  newRequest: (kind: string, summary: string) => `New: ${kind}. ${summary}`,
  newReply: (reference: string) => `The owner replied to ${reference}.`,

  chooseRequest: 'Choose a request',
  chooseRequestHint: 'New ones appear in the list by themselves. Arrow keys move through it.',
  backToList: 'All requests',
  ownWords: 'In the owner’s words',
  place: 'Place',
  owner: 'Owner',
  contact: 'Contact',
  noName: 'No name given',
  submittedAt: 'Received',
  promisedBy: 'Promised by',
  handler: 'Handled by',
  nobodyYet: 'Nobody yet',
  external: 'outside the firm',
  alsoSaid: 'Also said',
  keepName: 'Keep the name confidential',
  onBehalfOf: (who: string) => `on behalf of ${who}`,
  prefers: {phone: 'prefers the telephone', email: 'prefers e-mail'},
  followers: (count: number) => `${count} following this fault`,
  wishes: 'Wishes',
  writesIn: (language: string) => `Writes in ${language}`,
  formal: 'to be addressed formally',
  friendly: 'to be addressed in a friendly way',
  timeline: 'What has happened',
  internal: 'Internal',
  fromOwner: 'Owner',
  fromSystem: 'System',
  became: (state: string) => `became “${state}”`,
  reported: 'reported this',
  wrote: 'wrote',

  whatNext: 'What next',
  reopen: 'Reopen',
  draft: 'draft',
  ended: 'This request has ended. Messages and notes can still be added.',
  inside: 'A colleague',
  outside: 'Someone outside the firm',
  me: (name: string) => `${name} (me)`,
  choose: 'Please choose',
  optional: 'optional',
  send: 'Send',
  sending: 'Sending…',
  saved: 'Saved. The owner’s page shows it now.',
  noteSaved: 'Note saved. Only colleagues see it.',
  kept: 'Your text is kept.',
  whatsNew: (name: string) => `${name} changed this meanwhile. Your text is kept.`,
  whatsNewFromOwner: 'The owner wrote meanwhile. Your text is kept.',
  noLongerPossible: (state: string) =>
    `The request is now “${state}”, so this step is no longer open. Your text is kept; copy it or choose another step.`,
  quickTimes,
  fees: feesEn,
  notices: noticesEn,
  society: societyEn,
  published: publishedEn,

  states,
  actions,
  guidance,
  fields,
  hints,
  refusals,
  problems,
};

export type Messages = typeof en;
