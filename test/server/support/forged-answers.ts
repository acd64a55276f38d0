export const satisfied = [{questionId: 'overall', values: ['4']}];

/** Answers a round does not offer, and where it says so. */
export const forged: readonly (readonly [string, object[], string])[] = [
  ['an option it does not have', [{questionId: 'overall', values: ['6']}], '/answers/0/values'],
  [
    'a question it does not ask',
    [...satisfied, {questionId: 'x', values: ['1']}],
    '/answers/1/questionId',
  ],
  [
    'a question it asked not of these',
    [...satisfied, {questionId: 'why', text: 'So'}],
    '/answers/1/questionId',
  ],
  [
    'two choices where one is asked',
    [{questionId: 'overall', values: ['4', '5']}],
    '/answers/0/values',
  ],
  ['one question twice', [...satisfied, ...satisfied], '/answers/1/questionId'],
  ['words for a choice', [{questionId: 'overall', text: 'good'}], '/answers/0/text'],
  [
    'blank words',
    [
      {questionId: 'overall', values: ['1']},
      {questionId: 'why', text: '\u200b'},
    ],
    '/answers/1/text',
  ],
  ['all but what it needs', [{questionId: 'friends', values: ['9']}], '/answers'],
  [
    'a score out of range',
    [...satisfied, {questionId: 'friends', values: ['11']}],
    '/answers/1/values',
  ],
];
