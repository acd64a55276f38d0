import type {formal} from './inquiry-form.js';
import {characters, entriesNeed} from './units.js';

export const friendly: typeof formal = {
  opening: "Hello! Tell us what's on your mind – we read every word.",
  callFirst: (what) => `${what}? Call us first:`,
  description: 'In your own words',
  descriptionHint: 'What happened, where, and since when? Take your time.',
  kind: "What's it about?",
  kindHint: "Not sure? Pick the closest one, we'll sort it out.",
  send: 'Send',
  summary: (problems) =>
    `${entriesNeed(problems)} another look. Everything you wrote is still here.`,
  notSent: "It hasn't been sent yet. Everything you wrote is still here on this page.",
  notConfirmed:
    "We're not sure it arrived. Everything you wrote is still here on this page. It's safe to send it again unchanged: it won't be recorded twice.",
  problems: {
    description: "Just a few words about what's going on, please.",
    descriptionLength: (over) =>
      `That's ${characters(over)} more than fits. Shorten it a little, or send the rest as a second message.`,
    serviceCode: 'Please pick one – the closest will do.',
    unreadable: 'Have another look at this.',
  },
};
