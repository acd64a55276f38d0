import type {formal as Formal, terms as Terms} from '../en/notice-board.js';

export const terms: typeof Terms = {
  label: '公告',
  loading: '正在读取公告…',
  more: '查看更多公告',
  contacts: '联系电话',
  pinned: '置顶',
  validFrom: (from) => `${from}起`,
  validUntil: (to) => `至${to}`,
  issued: (issuer, date) => `${issuer}，${date}`,
  correction: '更正：',
  severities: {info: '通知', important: '重要', urgent: '紧急', emergency: '突发'},
  statuses: {scheduled: '计划中', cancelled: '已取消', ended: '已结束', updated: '已更新'},
  kinds: {
    outage_water: '停水',
    outage_power: '停电',
    outage_gas: '停气',
    lift: '电梯',
    works: '施工',
    pest_control: '消杀',
    cleaning: '保洁',
    heating: '供暖',
    fee_publication: '收费公示',
    meeting: '会议',
    resolution: '决议',
    renovation: '装修',
    law: '法规',
    safety: '安全',
    emergency: '突发事件',
    weather: '天气',
    activity: '活动',
    parking: '停车',
    lost_found: '失物招领',
    consultation: '征求意见',
  },
};

export const formal: typeof Formal = {
  empty: '目前没有公告。',
};
