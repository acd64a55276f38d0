import {characters, entriesNeed} from './units.js';

export const terms = {
  label: 'Write to us',
  loading: 'Loading the form…',
  promise: (promise: string) => `Our published promise: ${promise}`,
};

export const formal = {
  opening: 'Good day. Please tell us what is on your mind; we will read all of it.',
  callFirst: (what: string) => `${what}? Please telephone first:`,
  description: 'In your own words',
  descriptionHint: 'What happened, where and since when? Take all the time and room you need.',
  kind: 'What is it about?',
  kindHint: 'If you are not sure, choose the nearest; we will see to the rest.',
  send: 'Send',
  summary: (problems: number) =>
    `${entriesNeed(problems)} another look. Everything you wrote is still here.`,
  notSent: 'It could not be sent yet. Everything you wrote is still here on this page.',
  notConfirmed:
    'We could not confirm that it arrived. Everything you wrote is still here on this page. You may safely send it again unchanged: it will not be recorded twice.',
  problems: {
    description: 'Please tell us in a few words what it is about.',
    descriptionLength: (over: number) =>
      `This is ${characters(over)} longer than we can take in. Please shorten it a little, or send the rest as a second message.`,
    serviceCode: 'Please choose what it is about. The nearest one is good enough.',
    unreadable: 'Please look at this once more.',
  },
};
