import {randomUUID} from 'node:crypto';
import type {Tx} from '../../database/schema.js';
import type {Localized} from '../../languages.js';
import type {Answer, Question, ResultsContent, SurveyContent} from '../../surveys/content.js';
import {computeResults} from '../../surveys/figures.js';
import {usualQuestions} from '../../surveys/template.js';
import type {Day} from '../day.js';

const words = (zhHans: string, zhHant: string, en: string): Localized => ({
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
});

const buildings: Question = {
  id: 'building',
  type: 'single',
  title: words('您住在几号楼？', '您住在幾號樓？', 'Which building do you live in?'),
  options: [1, 2, 3, 5, 6].map((number) => ({
    id: `b${number}`,
    label: words(`${number} 号楼`, `${number} 號樓`, `Building ${number}`),
  })),
};

const channels: Question = {
  id: 'channels',
  type: 'multiple',
  title: words(
    '您希望从哪里看到通知？可多选。',
    '您希望從哪裡看到公告？可複選。',
    'Where do you like to read notices? Choose all that apply.',
  ),
  options: [
    {id: 'site', label: words('本网站', '本網站', 'This website')},
    {id: 'hall', label: words('门厅公告栏', '門廳公告欄', 'The board in the entrance hall')},
    {id: 'phone', label: words('电话告知', '電話告知', 'By telephone')},
  ],
};

const chosen = [
  'overall',
  'overall-why',
  'front-desk',
  'repairs',
  'cleaning',
  'equipment',
  'openness',
  'value',
  'recommend',
];
const usual = chosen.flatMap((id) => usualQuestions.find((question) => question.id === id) ?? []);

const audience = words('桂苑小区全体业主', '桂苑社區全體住戶', 'All owners of Guiyuan');

const open = (day: Day): SurveyContent => ({
  title: words(
    '物业服务满意度调查',
    '物業服務滿意度調查',
    'How satisfied are you with our service?',
  ),
  period: words('2026 年下半年', '2026 年下半年', 'Second half of 2026'),
  intro: words(
    '约三分钟。除第一题外都可以跳过。',
    '約三分鐘。除第一題外都可以略過。',
    'You may leave out all but the first question.',
  ),
  audience,
  minutes: 3,
  invited: 312,
  resultsExpectedAt: day(40, 9).toISOString(),
  groupBy: 'building',
  questions: [...usual, buildings, channels],
});

const past: SurveyContent = {
  title: words('上半年满意度调查', '上半年滿意度調查', 'Satisfaction survey, first half-year'),
  period: words('2026 年上半年', '2026 年上半年', 'First half of 2026'),
  audience,
  minutes: 3,
  invited: 312,
  groupBy: 'building',
  questions: [...usual, buildings],
};

/** Answers that look like a real round's, and are the same every time. */
const pastAnswers = (index: number): Answer[] => {
  const score = (salt: number) => 5 - Number('010121031204'[(index * 5 + salt) % 12]);
  const building = ['b1', 'b1', 'b2', 'b3', 'b3', 'b5', 'b1', 'b3', 'b2', 'b5'][index % 10] ?? 'b1';
  const scales = ['overall', 'front-desk', 'repairs', 'cleaning', 'equipment', 'openness', 'value'];
  return [
    ...scales.map((questionId, salt) => ({
      questionId,
      values: [salt > 0 && (index + salt) % 9 === 0 ? 'none' : String(score(salt))],
    })),
    ...(score(0) <= 2 ? [{questionId: 'overall-why', text: '车库太暗，晚上有点害怕。'}] : []),
    {questionId: 'recommend', values: [String(10 - ((index * 3) % 7))]},
    {questionId: 'building', values: [index === 57 || index === 23 ? 'b6' : building]},
  ];
};

const done: ResultsContent['actions'] = [
  {
    said: words(
      '车库太暗，晚上不敢一个人走。',
      '車庫太暗，晚上不敢一個人走。',
      'The garage is too dark to walk through alone at night.',
    ),
    did: words(
      '7 月起更换了全部灯具并加装感应灯，B2 区渗水也一并修好。',
      '7 月起更換了全部燈具並加裝感應燈，B2 區滲水也一併修好。',
      'All lamps have been replaced since July, with sensor lights; the leak in area B2 was mended as well.',
    ),
    links: [{kind: 'notice', objectId: 'gy-garage-leak-done'}],
  },
  {
    said: words(
      '想知道物业费都花在哪里。',
      '想知道管理費都花在哪裡。',
      'We would like to know what the fee is spent on.',
    ),
    did: words(
      '年度收支已在网站公布，每一项都可以点“问一问”。',
      '年度收支已在網站公布，每一項都可以點「問一問」。',
      'The year’s account is on the website; every line has “Ask about this”.',
    ),
    links: [{kind: 'fee-line', objectId: 'accounts/2025/categories/green'}],
  },
];

const method = words(
  '在网站与前台同时征集，每户一份，匿名。',
  '在網站與櫃檯同時徵集，每戶一份，匿名。',
  'Asked on the website and at the front desk at the same time, one answer per household, anonymously.',
);

/** A round that is open, and one with results and what became of them. */
export const seedSurveys = async (tx: Tx, community: string, day: Day): Promise<void> => {
  const responses = Array.from({length: 84}, (_, index) => pastAnswers(index));
  const results: ResultsContent = {
    ...computeResults(past, responses, 5),
    actions: done,
    method,
    heard: words(
      '对前台和保洁评价较好；对车库照明、电梯等候意见较多。',
      '對櫃檯與清潔評價較好；對車庫照明、電梯等候意見較多。',
      'Front desk and cleaning did well; most was said about light in the garage and waiting for lifts.',
    ),
  };
  const shared = {community, anonymity: 'anonymous' as const, threshold: 5};
  await tx
    .insertInto('survey_rounds')
    .values([
      {
        ...shared,
        id: 'gy-2026-2',
        state: 'open',
        opens_at: day(-5, 9),
        closes_at: day(16, 20),
        answers_per: 'household',
        content: JSON.stringify(open(day)),
      },
      {
        ...shared,
        id: 'gy-2026-1',
        state: 'closed',
        opens_at: day(-180, 9),
        closes_at: day(-160, 20),
        answers_per: 'household',
        content: JSON.stringify(past),
        results: JSON.stringify(results),
        results_at: day(-150, 9),
        results_version: 1,
      },
    ])
    .execute();
  await tx
    .insertInto('survey_responses')
    .values(
      responses.map((answers) => ({
        id: randomUUID(),
        community,
        round: 'gy-2026-1',
        answers: JSON.stringify(answers),
      })),
    )
    .execute();
};
