/** A survey round of fifteen questions, until it can be answered. */
import {startStubSite} from '../support/stub-site.mjs';
import {cpuSlowdown, untilPainted} from './painted.mjs';
import {measurePairs, reportPairs} from './pairs.mjs';

const options = Array.from({length: 5}, (_, index) => ({
  id: `b${index}`,
  label: `Building ${index + 1}`,
}));
const scales = Array.from({length: 11}, (_, index) => ({
  id: `scale-${index}`,
  type: 'scale',
  title: `How satisfied are you with matter ${index + 1}?`,
}));
const round = {
  id: 'autumn',
  title: 'How satisfied are you with our service?',
  period: 'Autumn',
  state: 'open',
  opensAt: '2026-11-20T09:00:00+08:00',
  closesAt: '2099-12-31T20:00:00+08:00',
  hasResults: false,
  version: 1,
};

/** What the stub answers to who takes part. */
const surveyAnswers = {
  'GET /v1/surveys': {status: 200, body: {items: [round]}},
  'GET /v1/surveys/autumn': {
    status: 200,
    body: {
      ...round,
      minutes: 5,
      anonymity: 'anonymous',
      answersPer: 'person',
      threshold: 5,
      questions: [
        ...scales,
        {id: 'recommend', type: 'nps', title: 'Would you recommend living here?'},
        {id: 'building', type: 'single', title: 'Where do you live?', options},
        {id: 'channels', type: 'multiple', title: 'Where do you read notices?', options},
        {id: 'words', type: 'text', title: 'What else would you like to say?'},
      ],
    },
  },
};

const isDrawn = {'input[type=radio]': 82, 'input[type=checkbox]': 5, textarea: 1};

export async function benchSurvey(browser) {
  const site = await startStubSite(surveyAnswers);
  const open = (page) => untilPainted(browser, `${site.origin}/bench/${page}.html`, isDrawn);
  try {
    reportPairs(
      `Navigation to a round that can be answered, CPU slowed ${cpuSlowdown} times`,
      await measurePairs(
        () => open('vanilla-survey'),
        () => open('survey'),
      ),
    );
  } finally {
    site.stop();
  }
}
