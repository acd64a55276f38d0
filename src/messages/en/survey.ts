import {count} from '../counting.js';
import {plural} from './units.js';

const answers = (n: number) => plural(n, {one: '1 answer', other: `${count('en', n)} answers`});

export const terms = {
  label: 'Survey',
  loading: 'Loading the survey…',
  send: 'Send my answers',
  clear: 'Take this answer back',
  between: ' · ',
  ask: 'Ask about this',
  askAbout: (words: string, what: string) => `${words}: ${what}`,
  progress: (done: number, of: number) => `${done} of ${of} answered`,
  takes: (minutes: number) =>
    plural(minutes, {one: 'Takes about a minute.', other: `Takes about ${minutes} minutes.`}),
  openUntil: (when: string) => `Open until ${when}.`,
  scale: {
    '5': 'Very satisfied',
    '4': 'Satisfied',
    '3': 'Neither',
    '2': 'Dissatisfied',
    '1': 'Very dissatisfied',
    none: 'No experience of this',
  },
  npsHint: '0: not at all likely; 10: very likely.',
  earlier: 'Earlier rounds',
  resultsOf: (title: string) => `Results: ${title}`,
  took: (n: number, of: number, share: string) =>
    `${count('en', n)} of ${count('en', of)} households answered (${share}).`,
  answeredBy: (n: number) => `${answers(n)}.`,
  published: (day: string) => `Published on ${day}.`,
  saidAndDone: 'You said, we did',
  youSaid: 'You said:',
  weDid: 'We did:',
  wordsFrom: (n: number) =>
    `${answers(n)} in words. The firm sums them up above; nobody’s own words are published.`,
  noExperience: (n: number) => `${answers(n)} “no experience”, not counted.`,
  byGroup: 'By group',
  group: 'Group',
  satisfied: 'Satisfied',
  nps: 'Net score',
  hidden: 'Not shown',
  rate: (share: string) => `${share} satisfied`,
  rateFormula: (very: number, well: number, n: number) =>
    `(${very} very satisfied + ${well} satisfied) ÷ n = ${n}`,
  mean: (mean: string) => `mean ${mean} of 5`,
  ofAnswers: (n: number) => `n = ${n}`,
  npsIs: (score: string) => `Net score ${score}`,
  npsFormula: (n: number) => `percent of 9–10 less percent of 0–6, n = ${n}`,
  answer: 'Answer',
  share: 'Share',
  times: 'Number',
  timesIs: (n: number) => count('en', n),
};

export const formal = {
  none: 'There is no survey at present.',
  signIn:
    'This round takes one answer from each household, so please sign in on this website first.',
  owners: 'This round is for the owners of this community.',
  hasAnswered: 'Your household has answered this round. Thank you.',
  closed: (day: string) =>
    `This round ended on ${day}. The results will be published here. Thank you to all who took part.`,
  closedMeanwhile: 'We are sorry, this round has ended in the meantime.',
  anonymous:
    'Your answers are anonymous: no name, home or time is kept beside them, and nobody can find out who answered what.',
  confidential: (who: string) =>
    `Your answers are confidential: only ${who} can put them together with your name. Nobody else can.`,
  named: 'Your answers are kept with your name, so that we can come back to you about them.',
  oneEachAnonymous:
    'We only note that your household has answered, in a separate list without a time.',
  oneEach: 'One answer is taken from each household.',
  unknownQuestion:
    'This question cannot be answered on this page yet; all the others can be sent without it.',
  needed: 'An answer to this one would help us.',
  missing: 'Please have another look at the marked question.',
  unconfirmed: 'We do not know yet whether your answers arrived; sending again does no harm.',
  thanks: 'Thank you, we have received your answers.',
  resultsBy: (day: string) => `The results are to be published here by ${day}.`,
  tooFew: (threshold: number) =>
    `Fewer than ${threshold} answers: nothing is shown, so that nobody can be recognised.`,
  hiddenGroups: (threshold: number) =>
    `Groups with fewer than ${threshold} answers are not shown, nor is another from which they could be worked out.`,
  asOf: (time: string) => `This is as of ${time}.`,
};
