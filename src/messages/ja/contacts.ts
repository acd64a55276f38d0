import type {formal as Formal, terms as Terms} from '../en/contacts.js';

export const terms: typeof Terms = {
  label: '連絡先',
  loading: '連絡先を読み込んでいます…',
  kinds: {
    emergency: '緊急のとき',
    'service-centre': 'サービスセンター',
    complaints: 'ご意見・苦情の窓口',
    person: '担当者',
    contractor: '委託先',
    committee: '管理組合理事会',
    developer: '分譲会社',
    utility: '電気・ガス・水道',
    authority: '行政機関',
  },
  openUntil: (time) => `受付中（${time}まで）`,
  openNow: '受付中',
  openAlways: '24時間受付',
  closed: 'ただいま時間外です',
  opensToday: (time) => `ただいま時間外です。本日${time}に開きます`,
  opensTomorrow: (time) => `ただいま時間外です。明日${time}に開きます`,
  opensOn: (day, time) => `ただいま時間外です。${day}の${time}に開きます`,
  hours: '受付時間',
  dayRange: (from, to) => `${from}～${to}`,
  timeRange: (from, to) => `${from}～${to}`,
  everyDay: '毎日',
  allDay: '終日',
  listGap: '、',
  closedOn: (days) => `${days}：休業`,
  afterHours: '時間外の場合',
  qualification: '登録・免許',
  emergencyPlan: '緊急時の対応計画',
  address: '所在地',
  website: 'ウェブサイト',
  published: (version, date) => `第${version}版、${date}公表`,
  approvedBy: (name) => `承認：${name}`,
  changed: '変更点：',
};

export const formal: typeof Formal = {
  empty: '連絡先はまだ公表されておりません。',
  asOf: (time) => `${time}現在の情報です。`,
};
