import {characters, entriesNeed} from './units.js';

export const terms = {
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
};

export const formal = {
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
  summary: (problems: number) =>
    `${entriesNeed(problems)} another look. Everything you wrote is still here.`,
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
    'We could not confirm that it arrived. Everything you wrote is still here on this page. You may safely send it again unchanged: it will not be recorded twice.',
  received: 'Thank you for telling us. We have received it.',
  keep: 'Please keep this number and code, for example as a note or a photograph. With both you can read our answer on any device, without an account.',
};
