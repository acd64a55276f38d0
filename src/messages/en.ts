import type {PortalErrorKind} from '../client/portal-error.js';
import type {RequestState} from '../contract/request-lifecycle.js';
import {count, plural} from './counting.js';

const characters = (number: number) =>
  `${count('en', number)} ${plural('en', number, {one: 'character', other: 'characters'})}`;

/** Rounded up to whole minutes from a minute and a half on. */
const duration = (seconds: number) => {
  const minutes = Math.ceil(seconds / 60);
  return seconds < 90
    ? `${seconds} ${plural('en', seconds, {one: 'second', other: 'seconds'})}`
    : `${minutes} ${plural('en', minutes, {one: 'minute', other: 'minutes'})}`;
};

const entries = (number: number) =>
  `${count('en', number)} ${plural('en', number, {one: 'entry needs', other: 'entries need'})}`;

/** Words that are the same however the owner is addressed. */
const terms = {
  required: 'required',
  optional: 'optional',
  close: 'Close',
  tryAgain: 'Try again',
  phone: 'Telephone',
  email: 'E-mail',
  characters: (used: number, max: number) => `${count('en', used)} of ${characters(max)}`,
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

  noticeBoard: {
    label: 'Notices',
    loading: 'Loading notices…',
    more: 'Show more notices',
    contacts: 'Whom to call',
    pinned: 'Pinned',
    validFrom: (from: string) => `From ${from}`,
    validUntil: (to: string) => `Until ${to}`,
    valid: (from: string, to: string) => `${from} to ${to}`,
    issued: (issuer: string, date: string) => `${issuer}, ${date}`,
    correction: 'Corrected:',
    severities: {info: 'Notice', important: 'Important', urgent: 'Urgent', emergency: 'Emergency'},
    statuses: {scheduled: 'Planned', cancelled: 'Cancelled', ended: 'Ended', updated: 'Updated'},
    kinds: {
      outage_water: 'Water',
      outage_power: 'Electricity',
      outage_gas: 'Gas',
      lift: 'Lift',
      works: 'Works',
      pest_control: 'Pest control',
      cleaning: 'Cleaning',
      heating: 'Heating',
      fee_publication: 'Fees',
      meeting: 'Meeting',
      resolution: 'Resolution',
      renovation: 'Renovation',
      law: 'Regulation',
      safety: 'Safety',
      emergency: 'Emergency',
      weather: 'Weather',
      activity: 'Activity',
      parking: 'Parking',
      lost_found: 'Lost and found',
      consultation: 'Consultation',
    } as Record<string, string>,
  },

  inquiryForm: {
    label: 'Write to us',
    loading: 'Loading the form…',
    place: 'Building or place',
    choosePlace: 'Please choose',
    name: 'Your name',
    consentLink: 'Read the full notice',
    promise: (promise: string) => `Our published promise: ${promise}`,
    reference: 'Number',
    code: 'Access code',
    sentAt: 'Received',
    expected: 'Answer promised by',
    next: 'What happens next',
    call: 'Whom to call',
    follow: 'Follow this request',
    another: 'Write about something else',
  },

  feedbackStatus: {
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
    timeline: 'What has happened so far',
    actors: {owner: 'You', staff: 'Service desk', system: 'System'} as Record<string, string>,
    submitted: 'Request sent',
    message: 'Message',
    reply: 'Write to us about this request',
    answer: 'Your answer',
    send: 'Send',
    merged: (reference: string) => `Joined with no. ${reference}`,
  },
};

/** Sentences, as one writes to an older person: in full, and without haste. */
const formal = {
  errors: {
    unreachable: 'We are sorry, the service cannot be reached at the moment.',
    timeout: 'We are sorry, the service has not answered in time.',
    aborted: 'This was interrupted.',
    unauthenticated: 'Please sign in on this website first; then we can show you this.',
    forbidden: 'We are sorry, this cannot be shown with the present sign-in.',
    'not-found': 'We are sorry, we could not find this.',
    invalid: 'Some entries need another look.',
    conflict: 'Something changed in the meantime. Please look once more.',
    'too-large': 'This is longer than the service can take in at once.',
    'rate-limited': 'There have been many attempts just now. Please wait a little while.',
    unavailable: 'We are sorry, the service is not available at the moment.',
    malformed: 'We are sorry, the service answered in a way we cannot read.',
  } satisfies Record<PortalErrorKind, string>,
  /** What stands between two sentences. */
  sentenceGap: ' ',
  errorAdvice: 'Please try again shortly.',
  waitSeconds: (seconds: number) => `Please wait about ${duration(seconds)}.`,
  callInstead: (phone: string) => `You may also telephone ${phone}.`,
  refreshFailed: 'We could not look for news just now. This is the last we know.',

  noticeBoard: {
    empty: 'There are no notices at present.',
  },

  inquiryForm: {
    opening: 'Good day. Please tell us what is on your mind; we will read all of it.',
    description: 'In your own words',
    descriptionHint: 'What happened, where and since when? Take all the time and room you need.',
    kind: 'What is it about?',
    kindHint: 'If you are not sure, choose the nearest; we will see to the rest.',
    where: 'Where is it?',
    detail: 'Unit, floor or exact place',
    detailHint: 'For example: unit 2, flat 301, kitchen ceiling',
    contact: 'How may we reach you?',
    contactHint: 'A telephone number or an e-mail address is enough.',
    nameHint: 'So that we know how to address you',
    consent: 'I agree that my details are used to deal with this request.',
    send: 'Send',
    sending: 'Sending. One moment, please.',
    summary: (problems: number) =>
      `${entries(problems)} another look. Everything you wrote is still here.`,
    problems: {
      description: 'Please tell us in a few words what it is about.',
      descriptionLength: (over: number) =>
        `This is ${characters(over)} longer than we can take in. Please shorten it a little, or send the rest as a second message.`,
      serviceCode: 'Please choose what it is about. The nearest one is good enough.',
      place: 'Please choose a place, or describe it in your own words.',
      detailLength: 'Please describe the place in up to 200 characters.',
      name: 'Please write your name in up to 100 characters.',
      contact: 'Please leave a telephone number or an e-mail address, so that we can answer you.',
      phone: 'Please check the telephone number: digits, for example 138 0000 0000.',
      email: 'Please check the e-mail address, for example name@example.com.',
      consent: 'Please tick here: without your consent we may not use your details to answer.',
      unreadable: 'Please look at this entry once more.',
    },
    notSent: 'It could not be sent yet. Everything you wrote is still here on this page.',
    notConfirmed:
      'We could not confirm that it arrived. Everything you wrote is still here on this page. You may safely send it again: it will not be recorded twice.',
    received: 'Thank you for telling us. We have received it.',
    keep: 'Please keep this number and code, for example as a note or a photograph. With both you can read our answer on any device, without an account.',
  },

  feedbackStatus: {
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
      'We could not confirm that your message arrived. It is still here. You may safely send it again: it will not be recorded twice.',
  },
};

/** The same sentences, as one writes to a neighbour. */
const friendly: typeof formal = {
  errors: {
    unreachable: "Sorry, we can't reach the service right now.",
    timeout: 'Sorry, that took too long.',
    aborted: 'That was interrupted.',
    unauthenticated: 'Please sign in on this website first, then we can show you this.',
    forbidden: "Sorry, we can't show you this with the account you're using.",
    'not-found': "Sorry, we couldn't find this.",
    invalid: 'A few entries need another look.',
    conflict: 'Something changed in the meantime – have another look.',
    'too-large': "That's more than we can take in at once.",
    'rate-limited': "That's been a lot of tries. Give it a little while.",
    unavailable: 'Sorry, the service is taking a break.',
    malformed: "Sorry, we couldn't make sense of the service's answer.",
  },
  /** What stands between two sentences. */
  sentenceGap: ' ',
  errorAdvice: 'Try again in a moment.',
  waitSeconds: (seconds) => `Give it about ${duration(seconds)}.`,
  callInstead: (phone) => `Or just call us on ${phone}.`,
  refreshFailed: "We couldn't check for news just now. This is the latest we know.",

  noticeBoard: {
    empty: 'No notices right now.',
  },

  inquiryForm: {
    opening: "Hello! Tell us what's on your mind – we read every word.",
    description: 'In your own words',
    descriptionHint: 'What happened, where, and since when? Take your time.',
    kind: "What's it about?",
    kindHint: "Not sure? Pick the closest one, we'll sort it out.",
    where: 'Where is it?',
    detail: 'Unit, floor or exact spot',
    detailHint: 'For example: unit 2, flat 301, kitchen ceiling',
    contact: 'How can we reach you?',
    contactHint: 'A phone number or an e-mail address will do.',
    nameHint: 'So we know what to call you',
    consent: 'You may use my details to deal with this.',
    send: 'Send',
    sending: 'Sending – one moment…',
    summary: (problems) => `${entries(problems)} another look. Everything you wrote is still here.`,
    problems: {
      description: "Just a few words about what's going on, please.",
      descriptionLength: (over) =>
        `That's ${characters(over)} more than fits. Shorten it a little, or send the rest as a second message.`,
      serviceCode: 'Please pick one – the closest will do.',
      place: 'Please pick a place, or describe it in your own words.',
      detailLength: 'Please keep the place to 200 characters.',
      name: 'Please keep your name to 100 characters.',
      contact: 'Please leave a phone number or an e-mail address so we can answer you.',
      phone: 'Have another look at the phone number: digits, like 138 0000 0000.',
      email: 'Have another look at the e-mail address, like name@example.com.',
      consent: "Please tick here – without your okay we can't use your details to answer.",
      unreadable: 'Have another look at this entry.',
    },
    notSent: "It hasn't been sent yet. Everything you wrote is still here on this page.",
    notConfirmed:
      "We're not sure it arrived. Everything you wrote is still here on this page. It's safe to send it again: it won't be recorded twice.",
    received: 'Got it – thanks for letting us know!',
    keep: 'Keep this number and code – jot them down or take a photo. With both you can read our answer on any device, no account needed.',
  },

  feedbackStatus: {
    opening: 'Got a receipt? Its number and code show you our answer here.',
    referenceMissing: 'Please enter the number from your receipt.',
    codeMissing: 'Please enter the access code from your receipt.',
    notFound:
      "We didn't find a request with this number and code. Compare both with your receipt; capitals, blanks and hyphens don't matter.",
    updated: (state) => `News about your request: ${state}.`,
    replySent: 'Thanks, we have your message.',
    replyMissing: 'Write a few words first.',
    replyLength: (over) => `That's ${characters(over)} too long. Shorten it a little.`,
    replyNotSent: "Your message hasn't been sent yet. It's still here.",
    replyNotConfirmed:
      "We're not sure your message arrived. It's still here. It's safe to send it again: it won't be recorded twice.",
  },
};

export const catalogue = {terms, formal, friendly};

/** What every language must have; English is the measure. */
export type Catalogue = typeof catalogue;
