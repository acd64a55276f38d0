import type {formal as Formal, terms as Terms} from '../en/notice-board.js';

export const terms: typeof Terms = {
  label: '公告',
  loading: '正在讀取公告…',
  more: '查看更多公告',
  contacts: '聯絡電話',
  pinned: '置頂',
  validFrom: (from) => `${from}起`,
  validUntil: (to) => `至${to}`,
  issued: (issuer, date) => `${issuer}，${date}`,
  correction: '更正：',
  severities: {info: '通知', important: '重要', urgent: '緊急', emergency: '突發'},
  statuses: {scheduled: '計畫中', cancelled: '已取消', ended: '已結束', updated: '已更新'},
  kinds: {
    outage_water: '停水',
    outage_power: '停電',
    outage_gas: '停氣',
    lift: '電梯',
    works: '施工',
    pest_control: '病媒防治',
    cleaning: '清潔',
    heating: '供暖',
    fee_publication: '收費公示',
    meeting: '會議',
    resolution: '決議',
    renovation: '裝修',
    law: '法規',
    safety: '安全',
    emergency: '突發事件',
    weather: '天氣',
    activity: '活動',
    parking: '停車',
    lost_found: '失物招領',
    consultation: '徵求意見',
  },
};

export const formal: typeof Formal = {
  empty: '目前沒有公告。',
};
