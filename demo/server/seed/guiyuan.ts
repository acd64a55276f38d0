import type {CommunityConfig} from '../database/schema.js';
import type {Localized} from '../languages.js';
import {privacyText} from './privacy-text.js';

const building = (number: number) => ({
  id: `b${number}`,
  kind: 'building',
  name: {'zh-Hans': `${number} 号楼`, 'zh-Hant': `${number} 號樓`, en: `Building ${number}`},
});

const common = (id: string, name: Localized) => ({id, kind: 'common', name});

const aroundTheClock = {'zh-Hans': '24 小时', 'zh-Hant': '24 小時', en: 'Around the clock'};

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
  contacts: [
    {
      kind: 'emergency',
      name: {'zh-Hans': '紧急抢修', 'zh-Hant': '緊急搶修', en: 'Emergency repairs'},
      duty: {
        'zh-Hans': '跑水、停电、电梯困人、燃气异味（先离开现场）',
        'zh-Hant': '爆管、停電、電梯受困、瓦斯異味（請先離開現場）',
        en: 'Burst pipes, power failure, trapped in a lift, smell of gas (leave first)',
      },
      phone: '021-5550 0110',
      hours: aroundTheClock,
    },
    {
      kind: 'service-centre',
      name: {'zh-Hans': '桂苑服务中心', 'zh-Hant': '桂苑服務中心', en: 'Guiyuan service centre'},
      duty: {
        'zh-Hans': '咨询、报修、手续办理，电话 24 小时有人接听',
        'zh-Hant': '諮詢、報修、手續辦理，電話 24 小時有人接聽',
        en: 'Questions, repairs, procedures; the telephone is answered around the clock',
      },
      phone: '021-5550 0100',
      email: 'guiyuan@anhe.example',
      hours: {
        'zh-Hans': '前台每天 8:00–20:00',
        'zh-Hant': '櫃檯每天 8:00–20:00',
        en: 'Front desk daily 8 am – 8 pm',
      },
    },
    {
      kind: 'complaints',
      name: {'zh-Hans': '意见与投诉', 'zh-Hant': '意見與投訴', en: 'Complaints'},
      duty: {'zh-Hans': '项目经理 周敏', 'zh-Hant': '專案經理 周敏', en: 'Zhou Min, manager'},
      phone: '021-5550 0108',
      email: 'care@anhe.example',
      hours: {
        'zh-Hans': '工作日 9:00–17:30',
        'zh-Hant': '工作日 9:00–17:30',
        en: 'Working days 9 am – 5:30 pm',
      },
    },
    {
      kind: 'contractor',
      name: {'zh-Hans': '捷升电梯维保', 'zh-Hant': '捷升電梯維保', en: 'Jiesheng Lift Service'},
      duty: {'zh-Hans': '电梯维修保养', 'zh-Hant': '電梯維修保養', en: 'Lift maintenance'},
      phone: '021-5550 0166',
      hours: aroundTheClock,
    },
    {
      kind: 'committee',
      name: {
        'zh-Hans': '桂苑小区业主委员会',
        'zh-Hant': '桂苑社區業主委員會',
        en: "Guiyuan owners' committee",
      },
      duty: {
        'zh-Hans': '业主共同事务',
        'zh-Hant': '業主共同事務',
        en: 'Matters decided by the owners together',
      },
      email: 'committee@guiyuan.example',
      hours: {
        'zh-Hans': '每周六 14:00–16:00，会所二楼',
        'zh-Hant': '每週六 14:00–16:00，會所二樓',
        en: 'Saturdays 2–4 pm, clubhouse, upper floor',
      },
    },
  ],
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
