import type {Facts, Wording} from './wording.js';

const dear = ({name}: Facts) => (name ? `Dear ${name}, thank` : 'Thank');
const contact = ({expected}: Facts) =>
  expected
    ? `The service centre will contact you by ${expected}.`
    : 'The service centre will read it with care and contact you.';
const call = ({phone}: Facts) => (phone ? ` If it is urgent, please telephone ${phone}.` : '');
const who = ({handler}: Facts) => handler?.name ?? 'The service centre';
const by = ({expected}: Facts) => (expected ? ` and will answer you by ${expected}` : '');
const handlerPhone = ({handler}: Facts) => (handler?.phone ? ` Telephone ${handler.phone}.` : '');
const visit = ({appointment}: Facts) =>
  appointment ? `We will come on ${appointment.at}: ${appointment.place}. ` : '';
const news = ({expected}: Facts) => (expected ? ` We will tell you more by ${expected}.` : '');
const answer = ({expected}: Facts) => (expected ? ` You will have an answer by ${expected}.` : '');

export const english: Wording = {
  labels: {
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
    merged: 'Merged',
  },
  received: {
    trouble: {
      formal: (facts) =>
        `${dear(facts)} you for telling us. We have received your report (no. ${facts.reference}) and understand this is troublesome for you. ${contact(facts)}${call(facts)}`,
      friendly: (facts) =>
        `Got it – thanks for letting us know! Your number is ${facts.reference}. That can't be pleasant. ${contact(facts)}${call(facts)}`,
    },
    praise: {
      formal: (facts) =>
        `${dear(facts)} you for your kind words (no. ${facts.reference}). We will pass them on to our colleagues.`,
      friendly: (facts) =>
        `Got it – number ${facts.reference}. Thank you, we will pass that on with pleasure!`,
    },
    plain: {
      formal: (facts) =>
        `${dear(facts)} you for writing to us. We have received it (no. ${facts.reference}). ${contact(facts)}${call(facts)}`,
      friendly: (facts) =>
        `Got it – thank you! Your number is ${facts.reference}. ${contact(facts)}${call(facts)}`,
    },
  },
  withdrawn: {
    formal: 'We have taken this back as you wished. Thank you for letting us know.',
    friendly: 'Taken back, as you wished. Thanks for telling us.',
  },
  next: {
    accepted: {
      formal: (facts) => `${who(facts)} has accepted your request${by(facts)}.`,
      friendly: (facts) => `${who(facts)} has taken this on${by(facts)}.`,
    },
    waiting_owner: {
      formal: () =>
        'Please answer our question, so that we can continue as soon as we hear from you.',
      friendly: () => 'We have one small question for you; then we carry on.',
    },
    assigned: {
      formal: (facts) => `${who(facts)} is looking after your request${by(facts)}.`,
      friendly: (facts) => `${who(facts)} is on it${by(facts)}.`,
    },
    transferred: {
      formal: (facts) =>
        `So that you receive an accurate answer, we have asked ${who(facts)} to take over and have passed on everything you told us; you need not repeat it.${handlerPhone(facts)}`,
      friendly: (facts) =>
        `${who(facts)} knows this best and has taken it on, with the full story.${handlerPhone(facts)}`,
    },
    appointment: {
      formal: (facts) =>
        `${visit(facts)}If another time suits you better, please leave us a message here.`,
      friendly: (facts) => `${visit(facts)}Not a good time? Just leave a message here.`,
    },
    in_progress: {
      formal: (facts) =>
        `Work on your request is under way.${answer(facts)} We will tell you of progress here.`,
      friendly: (facts) => `We are working on it.${answer(facts)} News will appear right here.`,
    },
    on_hold: {
      formal: (facts) => `We are sorry: this needs more time.${news(facts)}`,
      friendly: (facts) => `Sorry, this needs a little longer.${news(facts)}`,
    },
    resolved: {
      formal: () =>
        'Thank you for your patience. Please have a look; if anything is still not right, leave us a message here and we will continue.',
      friendly: () => 'Thanks for your patience! Not quite right? Just tell us here.',
    },
    declined: {
      formal: () =>
        'We are sorry that we cannot do this at present. The reasons, another way and whom you may turn to are set out here; if you remain concerned, please leave us a message.',
      friendly: () =>
        "Sorry, we can't make it happen this time. The reasons and another way are set out here. Want to talk it over? Leave a message.",
    },
    closed: {
      formal: () =>
        'This request is closed. If you need anything more, please leave a message here.',
      friendly: () => 'All closed. Need anything more? Just leave a message here.',
    },
    withdrawn: {
      formal: () =>
        'This request was withdrawn as you wished. Please tell us whenever there is news.',
      friendly: () => 'Withdrawn, as you wished. Tell us any time there is news.',
    },
    merged: {
      formal: ({mergedInto}) => `This request is dealt with together with no. ${mergedInto ?? ''}.`,
      friendly: ({mergedInto}) => `We are handling this together with no. ${mergedInto ?? ''}.`,
    },
  },
};
