import type {CommunityConfig} from '../database/schema.js';
import type {Localized} from '../languages.js';
import {emergencies, entrances, relations, topics} from './asking/community.js';
import {privacyText} from './privacy-text.js';

const building = (number: number) => ({
  id: `b${number}`,
  kind: 'building',
  units: entrances(`b${number}`, [1, 2]),
  name: {'zh-Hans': `${number} 号楼`, 'zh-Hant': `${number} 號樓`, en: `Building ${number}`},
});

const common = (id: string, name: Localized) => ({id, kind: 'common', name});

/** Guiyuan Community, managed by Anhe. All numbers are fictional. */
export const guiyuan: CommunityConfig = {
  name: {'zh-Hans': '桂苑小区', 'zh-Hant': '桂苑社區', en: 'Guiyuan Community'},
  manager: {
    'zh-Hans': '安和物业服务有限公司',
    'zh-Hant': '安和物業服務有限公司',
    en: 'Anhe Property Services',
  },
  address: {
    'zh-Hans': '上海市桂苑路 188 弄',
    'zh-Hant': '上海市桂苑路 188 弄',
    en: 'Lane 188, Guiyuan Road, Shanghai',
  },
  timeZone: 'Asia/Shanghai',
  languages: ['zh-Hans', 'zh-Hant', 'en'],
  referencePrefix: 'GY',
  // Published with the directory.
  contacts: [],
  places: [
    ...[1, 2, 3, 5, 6, 7, 8, 9].map(building),
    common('lifts', {'zh-Hans': '电梯', 'zh-Hant': '電梯', en: 'Lifts'}),
    common('garage', {'zh-Hans': '地下车库', 'zh-Hant': '地下車庫', en: 'Underground garage'}),
    common('gate', {'zh-Hans': '大门与门岗', 'zh-Hant': '大門與警衛室', en: 'Main gate'}),
    common('garden', {'zh-Hans': '中心花园', 'zh-Hant': '中庭花園', en: 'Central garden'}),
    common('playground', {'zh-Hans': '儿童乐园', 'zh-Hant': '兒童遊戲區', en: 'Playground'}),
    common('clubhouse', {'zh-Hans': '会所', 'zh-Hant': '會所', en: 'Clubhouse'}),
  ],
  reopenDays: 14,
  warnHours: 4,
  escalation: [
    {
      name: {'zh-Hans': '项目经理', 'zh-Hant': '專案經理', en: 'Project manager'},
      contact: {
        kind: 'complaints',
        name: {'zh-Hans': '周敏', 'zh-Hant': '周敏', en: 'Zhou Min'},
        phone: '021-5550 0108',
        email: 'care@anhe.example',
      },
      answerHours: 72,
      promise: {
        'zh-Hans': '3 天内亲自答复',
        'zh-Hant': '3 天內親自答覆',
        en: 'Answers personally within 3 days',
      },
    },
    {
      name: {
        'zh-Hans': '安和总部客户关怀部',
        'zh-Hant': '安和總部客戶關懷部',
        en: 'Anhe head office, customer care',
      },
      contact: {
        kind: 'complaints',
        name: {'zh-Hans': '何静', 'zh-Hant': '何靜', en: 'He Jing'},
        phone: '021-5550 0018',
        hours: {
          'zh-Hans': '工作日 9:00–17:30',
          'zh-Hant': '工作日 9:00–17:30',
          en: 'Working days 9 am – 5:30 pm',
        },
      },
      answerHours: 240,
      promise: {
        'zh-Hans': '10 天内书面答复',
        'zh-Hant': '10 天內書面答覆',
        en: 'Answers in writing within 10 days',
      },
    },
  ],
  emergencies: emergencies('021-5550 0110'),
  relations,
  topics,
  feesDue: {
    period: {id: '2026', from: '2026-01-01', to: '2026-12-31', months: 12},
    dueAt: '2027-01-31T09:00:00+08:00',
    note: {
      'zh-Hans': '每年 1 月底前公布上一年度的收支。',
      'zh-Hant': '每年 1 月底前公布上一年度的收支。',
      en: 'Each year’s account is published by the end of January after it.',
    },
  },
  privacyNotice: {version: '2026-01', earlierVersions: ['2025-06'], text: privacyText},
};
