import type {Answer, Emergency, Service} from '../contract/index.js';
import {built} from './built.js';
import {aService, type BuilderLanguage} from './portal-builders.js';

/** A fault that is known: a lift that stands still. */
export const anAnswer = (overrides: Partial<Answer> = {}, lang: BuilderLanguage = 'en'): Answer =>
  built(
    {
      id: 'fault-1',
      kind: 'fault',
      title: {en: 'Lift · Building 3', 'zh-Hans': '电梯 · 3 幢'}[lang],
      text: {en: 'We know of it and are seeing to it.', 'zh-Hans': '我们已经知道，正在处理。'}[
        lang
      ],
      until: '2026-11-30T16:00:00+08:00',
      faultId: 'fault-1',
    },
    overrides,
  );

/** The known fault, and a published answer about deposits. */
export const someAnswers = (lang: BuilderLanguage = 'en'): Answer[] => [
  anAnswer({}, lang),
  anAnswer(
    {
      id: 'deposit',
      kind: 'answer',
      title: {en: 'When is the deposit returned?', 'zh-Hans': '押金什么时候退？'}[lang],
      text: {en: 'Within 5 working days.', 'zh-Hans': '5 个工作日内退还。'}[lang],
      until: undefined,
      faultId: undefined,
    },
    lang,
  ),
];

/** Somebody trapped in a lift. */
export const anEmergency = (
  overrides: Partial<Emergency> = {},
  lang: BuilderLanguage = 'en',
): Emergency =>
  built(
    {
      code: 'lift',
      name: {en: 'Somebody is trapped in a lift', 'zh-Hans': '有人困在电梯里'}[lang],
      advice: {en: 'Press the alarm in the car.', 'zh-Hans': '请按轿厢内的警铃。'}[lang],
      phone: '+86 571 8765 4300',
      keywords: ['trapped in the lift', '困在电梯'],
    },
    overrides,
  );

/** A kind of request that asks all an application for renovation asks. */
export const aRenovationService = (
  overrides: Partial<Service> = {},
  lang: BuilderLanguage = 'en',
): Service =>
  built(
    aService(
      {
        code: 'renovation',
        kind: 'renovation',
        name: {en: 'Renovation', 'zh-Hans': '装修'}[lang],
        description: undefined,
        promise: undefined,
        keywords: ['renovat', '装修'],
        price: {
          text: {en: 'Removal of rubble ¥300', 'zh-Hans': '垃圾清运 300 元'}[lang],
          amount: '300.00',
          currency: 'CNY',
          accept: true,
        },
        responsibleParty: {
          kind: 'owner',
          name: {en: 'The owner applies', 'zh-Hans': '业主申请'}[lang],
          note: {en: 'We register and inspect.', 'zh-Hans': '我们登记并巡查。'}[lang],
        },
        visit: {
          daysAhead: 14,
          slots: [{code: 'morning', name: {en: 'Morning', 'zh-Hans': '上午'}[lang]}],
        },
        rules: {
          version: '1',
          title: {en: 'Rules for renovation', 'zh-Hans': '装修须知'}[lang],
          text: {en: 'Nothing noisy at weekends.', 'zh-Hans': '周末不做有噪声的施工。'}[lang],
        },
        documents: [{code: 'plan', name: {en: 'Floor plan', 'zh-Hans': '平面图'}[lang]}],
        attributes: [
          {
            code: 'from',
            datatype: 'datetime',
            dateOnly: true,
            required: true,
            description: {en: 'When is work to begin?', 'zh-Hans': '哪天开工？'}[lang],
          },
          {
            code: 'scope',
            datatype: 'multivaluelist',
            required: true,
            description: {en: 'What is to be changed?', 'zh-Hans': '要改动哪些部分？'}[lang],
            values: [
              {key: 'walls', name: {en: 'Walls', 'zh-Hans': '墙体'}[lang]},
              {key: 'floors', name: {en: 'Floors', 'zh-Hans': '地面'}[lang]},
            ],
          },
          {
            code: 'load-bearing',
            datatype: 'singlevaluelist',
            required: true,
            description: {en: 'Are load-bearing walls touched?', 'zh-Hans': '涉及承重墙吗？'}[lang],
            values: [
              {key: 'yes', name: {en: 'Yes', 'zh-Hans': '是'}[lang]},
              {key: 'no', name: {en: 'No', 'zh-Hans': '否'}[lang]},
            ],
          },
          {
            code: 'advice',
            datatype: 'text',
            variable: false,
            onlyWhen: {code: 'load-bearing', anyOf: ['yes']},
            description: {
              en: 'Our engineer will look at it first.',
              'zh-Hans': '工程师会先到现场看一看。',
            }[lang],
          },
          {
            code: 'rooms',
            datatype: 'number',
            description: {en: 'How many rooms?', 'zh-Hans': '几个房间？'}[lang],
          },
        ],
      },
      lang,
    ),
    overrides,
  );
