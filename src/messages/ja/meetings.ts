import type {formal as Formal, terms as Terms} from '../en/meetings.js';

export const terms: typeof Terms = {
  label: '集会・催し',
  loading: '集会の予定を読み込んでいます…',
  more: 'さらに表示',
  past: 'これまでの集会',
  showPast: 'これまでの集会を表示',
  place: '場所',
  online: 'オンライン',
  host: '主催・出席',
  listGap: '、',
  agenda: '議題',
  documents: '資料',
  itemTypes: {info: '報告', discuss: '協議', vote: '決議'},
  kinds: {
    assembly: '管理組合総会',
    committee: '理事会',
    forum: '懇談会',
    open_day: '見学会',
    appointment: '面談の予約',
  },
  statuses: {changed: '変更あり', cancelled: '中止', held: '開催済み'},
  series: (title) => `シリーズ：${title}`,
  notice: (day, days) => `${day}にご案内（${days}日前）`,
  noticeWanted: (days, basis) =>
    basis
      ? `${basis}により、${days}日前までのご案内が求められています。`
      : `${days}日前までのご案内が求められています。`,
  calendar: 'カレンダーに追加する',
  calendarOff: 'カレンダーから外す',
  ask: 'この件について尋ねる',
  askBefore: '事前に質問を送る',
  askAbout: (words, what) => `${words}：${what}`,
  reply: 'ご出席になりますか',
  replyBy: (when) => `${when}までにご返事をお願いいたします。`,
  seats: (left, of) => `${of}席のうち、残り${left}席です。`,
  comesFrom: (unit) => `${unit}からどなたかご出席になりますか`,
  answers: {yes: '出席する', maybe: '未定', no: '欠席する'},
  slot: '時間',
  chooseSlot: '時間をお選びください',
  guests: '同伴される人数',
  noGuests: 'なし',
  proxy: '代理の方が出席される場合はそのお名前',
  withGuests: (guests) => `ほか${guests}名様`,
  withProxy: (name) => `代理：${name}`,
  send: '返事を送る',
  change: '返事を変更する',
  minutes: (day) => `議事録（${day}公表）`,
  minutesWhole: '議事録の全文',
  resolutions: '決定事項',
};

export const formal: typeof Formal = {
  none: '現在、予定されている集会はございません。',
  nonePast: '表示できる過去の集会はございません。',
  noVote: 'こちらのご返事は投票ではございません。採決はご案内に記された手続きで行います。',
  signIn: 'ご家庭としてご返事いただくには、まずこのサイトでログインをお願いいたします。',
  owners: 'ご返事は、当マンションの区分所有者の方に限らせていただいております。',
  replied: (unit, answer) => `${unit}のご返事：${answer}。ありがとうございます。`,
  chooseAnswer: '三つのうち一つをお選びください。',
  full: '満席となりました。それでもご出席を希望される場合は、お電話でご相談ください。',
  fullMeanwhile:
    '申し訳ございません。お席が足りなくなったか、この時間がちょうど埋まってしまいました。',
  replyClosed: (when) => `ご返事の受付は${when}で終了いたしました。どうぞお電話でご相談ください。`,
  closedMeanwhile:
    '申し訳ございません。ちょうどご返事の受付が終了いたしました。どうぞお電話でご相談ください。',
  calendarHint:
    '予定が変わった場合は、もう一度カレンダーに追加してください。前の予定と置き換わります。',
  asOf: (time) => `${time}現在の内容です。`,
};
