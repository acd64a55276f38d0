export const terms = {
  label: 'Service report',
  loading: 'Loading the report…',
  reportOf: (period: string) => `Service report: ${period}`,
  published: (day: string, version: number) =>
    version > 1 ? `Published on ${day}, version ${version}` : `Published on ${day}`,
  corrected: 'Corrected:',
  period: 'Another period',
  comment: 'What our staff say',
  figures: 'At a glance',
  kinds: 'Requests by kind',
  standards: 'Promises kept',
  what: 'Figure',
  before: 'The period before',
  hidden: 'too few to show',
  nothing: '–',
  hours: (number: string) => `${number} h`,
  of: (n: number) => `n = ${n}`,
  howComputed: 'How is this computed?',
  picture: (title: string, now: string, then: string) =>
    `${title}: ${now} (filled) beside ${then} (outlined); the table below has the same figures`,
  ask: 'Ask about this',
  askAbout: (words: string, what: string) => `${words}: ${what}`,
  review: 'From the joint review',
  actions: 'What is being done',
  due: (day: string) => `by ${day}`,
  statuses: {open: 'under way', done: 'done'},
  between: ' · ',
  listGap: ', ',
};

export const formal = {
  hidden: (threshold: number) =>
    `Numbers below ${threshold} are not shown, nor is another from which they could be worked out: nobody should be recognised.`,
  asOf: (time: string) => `This is as of ${time}.`,
};
