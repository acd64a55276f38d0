import type {formal} from './inquiry-details.js';

export const friendly: typeof formal = {
  where: 'Where is it?',
  detail: 'Unit, floor or exact spot',
  detailHint: 'For example: unit 2, flat 301, kitchen ceiling',
  contact: 'How can we reach you?',
  contactHint: 'A phone number or an e-mail address will do.',
  nameHint: 'So we know what to call you',
  consent: 'You may use my details to deal with this.',
  problems: {
    place: 'Please pick a place, or describe it in your own words.',
    detailLength: 'Please keep the place to 200 characters.',
    name: 'Please keep your name to 100 characters.',
    contact: 'Please leave a phone number or an e-mail address so we can answer you.',
    phone: 'Have another look at the phone number: digits, like 138 0000 0000.',
    email: 'Have another look at the e-mail address, like name@example.com.',
    consent: "Please tick here – without your okay we can't use your details to answer.",
    unreadable: 'Have another look at this entry.',
  },
};
