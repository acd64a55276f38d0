import type {Survey, SurveyResults} from '../contract/index.js';
import {built} from './built.js';
import type {BuilderLanguage} from './portal-builders.js';

/** An open, anonymous round with a question of every type. */
export const aSurvey = (overrides: Partial<Survey> = {}, lang: BuilderLanguage = 'en'): Survey =>
  built(
    {
      id: 'satisfaction-2026',
      title: {en: 'How satisfied are you with our service?', 'zh-Hans': '您对我们的服务满意吗？'}[
        lang
      ],
      period: {en: 'Second half of 2026', 'zh-Hans': '2026 年下半年'}[lang],
      state: 'open',
      opensAt: '2026-11-20T09:00:00+08:00',
      closesAt: '2099-12-31T20:00:00+08:00',
      hasResults: false,
      version: 1,
      minutes: 3,
      anonymity: 'anonymous',
      answersPer: 'household',
      threshold: 5,
      questions: [
        {
          id: 'overall',
          type: 'scale',
          title: {en: 'Our service as a whole', 'zh-Hans': '对物业服务总体'}[lang],
          required: true,
        },
        {
          id: 'why',
          type: 'text',
          title: {en: 'What should we do better?', 'zh-Hans': '您希望我们改进哪些方面？'}[lang],
          showIf: {questionId: 'overall', anyOf: ['1', '2']},
        },
        {
          id: 'cleaning',
          type: 'scale',
          title: {en: 'Cleaning of stairs and lifts', 'zh-Hans': '楼道与电梯的保洁'}[lang],
          dimension: {en: 'Cleaning', 'zh-Hans': '保洁'}[lang],
        },
        {
          id: 'recommend',
          type: 'nps',
          title: {
            en: 'Would you recommend living here?',
            'zh-Hans': '您愿意向亲友推荐本小区吗？',
          }[lang],
        },
        {
          id: 'building',
          type: 'single',
          title: {en: 'Which building do you live in?', 'zh-Hans': '您住在几幢？'}[lang],
          options: [
            {id: 'b1', label: {en: 'Building 1', 'zh-Hans': '1 幢'}[lang]},
            {id: 'b3', label: {en: 'Building 3', 'zh-Hans': '3 幢'}[lang]},
          ],
        },
        {
          id: 'channels',
          type: 'multiple',
          title: {en: 'How do you like to hear from us?', 'zh-Hans': '您希望怎样收到通知？'}[lang],
          options: [
            {id: 'site', label: {en: 'This website', 'zh-Hans': '本网站'}[lang]},
            {id: 'board', label: {en: 'The board in the hall', 'zh-Hans': '门厅公告栏'}[lang]},
          ],
        },
      ],
    },
    overrides,
  );

/** Published results, with a group that is too small to be shown. */
export const someSurveyResults = (
  overrides: Partial<SurveyResults> = {},
  lang: BuilderLanguage = 'en',
): SurveyResults =>
  built(
    {
      surveyId: 'satisfaction-spring',
      title: {en: 'Spring survey', 'zh-Hans': '上半年满意度调查'}[lang],
      period: {en: 'First half of 2026', 'zh-Hans': '2026 年上半年'}[lang],
      closedAt: '2026-06-15T20:00:00+08:00',
      publishedAt: '2026-06-25T09:00:00+08:00',
      version: 1,
      invited: 120,
      answered: 45,
      responseRate: '37.5',
      threshold: 5,
      method: {
        en: 'Asked on the website and at the front desk, one answer per household.',
        'zh-Hans': '通过网站和前台征集，每户一份。',
      }[lang],
      questions: [
        {
          questionId: 'overall',
          type: 'scale',
          title: {en: 'Our service as a whole', 'zh-Hans': '对物业服务总体'}[lang],
          suppressed: false,
          n: 40,
          noExperience: 5,
          satisfactionRate: '75.0',
          mean: '3.9',
          distribution: [
            {value: '5', count: 10, percent: '25.0'},
            {value: '4', count: 20, percent: '50.0'},
            {value: '3', count: 6, percent: '15.0'},
            {value: '2', count: 3, percent: '7.5'},
            {value: '1', count: 1, percent: '2.5'},
          ],
          groups: [
            {
              id: 'b1',
              label: {en: 'Building 1', 'zh-Hans': '1 幢'}[lang],
              suppressed: false,
              n: 25,
              satisfactionRate: '80.0',
              mean: '4.0',
            },
            {id: 'b3', label: {en: 'Building 3', 'zh-Hans': '3 幢'}[lang], suppressed: true},
          ],
        },
        {
          questionId: 'recommend',
          type: 'nps',
          title: {en: 'Would you recommend living here?', 'zh-Hans': '您愿意推荐本小区吗？'}[lang],
          suppressed: false,
          n: 40,
          nps: '12.5',
        },
        {
          questionId: 'why',
          type: 'text',
          title: {en: 'What should we do better?', 'zh-Hans': '您希望我们改进哪些方面？'}[lang],
          suppressed: true,
        },
      ],
      actions: [
        {
          said: {en: 'The garage is too dark.', 'zh-Hans': '车库太暗。'}[lang],
          did: {
            en: 'Forty lamps were replaced in July.',
            'zh-Hans': '7 月更换了四十盏灯。',
          }[lang],
          links: [
            {
              kind: 'notice',
              objectId: 'notice-1',
              label: {en: 'Notice about the lamps', 'zh-Hans': '更换灯具的公告'}[lang],
            },
            {
              kind: 'fee-line',
              objectId: 'accounts/2025/categories/facilities',
              label: {en: 'Upkeep of common equipment', 'zh-Hans': '共用设施设备维护'}[lang],
            },
          ],
        },
      ],
    },
    overrides,
  );
