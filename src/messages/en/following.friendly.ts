import {formal, type formal as Formal} from './following.js';

export const friendly: typeof Formal = {
  ...formal,
  noneYet: 'Nothing here yet. Whatever you ask will show up here.',
  delayed: 'Sorry, this needs a little longer.',
  late: 'Sorry – the promised time has passed. We are still on it; give us a ring if it is urgent.',
  lowScore: 'Sorry that it was not right. We would like to fix that.',
  refused: (subject) =>
    `Thanks for raising “${subject}”. We looked at it properly and, sorry, we can't make it happen this time.`,
  resolvedUntil: (time) => `Thanks for your patience! Not quite right? Just tell us by ${time}.`,
  kindNote:
    'Same number, same words, same history – no need to write it again. What we promised still stands.',
  withdrawNote: 'We then stop working on it. Ask again any time.',
  objectNote: 'We note your wish, and the service desk sees it right away.',
  turnSent: 'Thanks, got it.',
  needed: 'Write a few words first.',
};
