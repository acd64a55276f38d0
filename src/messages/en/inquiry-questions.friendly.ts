import type {formal} from './inquiry-questions.js';

export const friendly: typeof formal = {
  weSeeToIt: 'Just so you know. Send it anyway – we pass it on and keep you posted.',
  visit: 'When can we come by?',
  visitHint: 'Up to three times, best one first. We’ll confirm one.',
  confidential: 'The people it’s about won’t know it was you.',
  agreePrice: (price) => `Okay with the price: ${price}`,
  agreeRules: (title) => `I’ve read “${title}” and agree`,
  stillOpen: 'A few things are still open – no rush.',
  allThere: 'All answered – thanks!',
  documents: 'Attach them here or bring them to the service centre – both fine.',
  kindForOthers:
    'This one is usually for residents. Pick another, like a question – happy to help.',
  problems: {
    answer: 'Just a few words here, please.',
    number: 'A number here please, like 2 or 251.05.',
    date: 'Please pick a day.',
    answerLength: 'A little long – shorten it, or put some of it in your own words above.',
    times: 'Pick a day and a time of day together, or neither.',
    rules: 'Have a read, and tick here if that’s fine.',
    price: 'Tick here if the price is fine.',
    phone: 'Have another look at the phone number: digits, like 138 0000 0000.',
    unreadable: 'Have another look at this entry.',
  },
};
