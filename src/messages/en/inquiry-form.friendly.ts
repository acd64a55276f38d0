import type {formal} from './inquiry-form.js';
import {characters, entriesNeed} from './units.js';

export const friendly: typeof formal = {
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
  summary: (problems) =>
    `${entriesNeed(problems)} another look. Everything you wrote is still here.`,
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
    "We're not sure it arrived. Everything you wrote is still here on this page. It's safe to send it again unchanged: it won't be recorded twice.",
  received: 'Got it – thanks for letting us know!',
  keep: 'Keep this number and code – jot them down or take a photo. With both you can read our answer on any device, no account needed.',
};
