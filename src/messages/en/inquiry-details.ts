export const terms = {
  steps: 'One after the other',
  back: 'Back',
  next: 'Next',
  step: (at: number, of: number) => `Step ${at} of ${of}`,
  place: 'Building or place',
  choosePlace: 'Please choose',
  unit: 'Entrance or unit',
  name: 'Your name',
  consentLink: 'Read the full notice',
};

export const formal = {
  where: 'Where is it?',
  detail: 'Unit, floor or exact place',
  detailHint: 'For example: unit 2, flat 301, kitchen ceiling',
  contact: 'How may we reach you?',
  contactHint: 'A telephone number or an e-mail address is enough.',
  nameHint: 'So that we know how to address you',
  consent: 'I agree that my details are used to deal with this request.',
  problems: {
    place: 'Please choose a place, or describe it in your own words.',
    detailLength: 'Please describe the place in up to 200 characters.',
    name: 'Please write your name in up to 100 characters.',
    contact: 'Please leave a telephone number or an e-mail address, so that we can answer you.',
    phone: 'Please check the telephone number: digits, for example 138 0000 0000.',
    email: 'Please check the e-mail address, for example name@example.com.',
    consent: 'Please tick here: without your consent we may not use your details to answer.',
    unreadable: 'Please look at this entry once more.',
  },
};
