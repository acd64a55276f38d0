import type {Tx} from '../../database/schema.js';
import type {Localized} from '../../languages.js';
import {said} from './words.js';

interface SeedAnswer {
  id: string;
  title: Localized;
  text: Localized;
  keywords: string[];
  href?: string;
}

/** What the front desk of Guiyuan is asked most. */
const answers: readonly SeedAnswer[] = [
  {
    id: 'renovation-deposit',
    title: said(
      '装修押金什么时候退？',
      '裝修保證金什麼時候退？',
      'When is the renovation deposit returned?',
    ),
    text: said(
      '完工后请预约验收。验收合格后 5 个工作日内原路退还，不收手续费。',
      '完工後請預約驗收。驗收合格後 5 個工作日內原路退還，不收手續費。',
      'Ask for an inspection when the work is done. The deposit comes back the way it was paid within 5 working days after it, without any fee.',
    ),
    keywords: ['押金', '保证金', '保證金', 'deposit'],
  },
  {
    id: 'renovation-hours',
    title: said('几点可以装修施工？', '幾點可以裝修施工？', 'When may renovation work be done?'),
    text: said(
      '工作日 8:30–12:00、14:00–18:00。周末与节假日不进行有噪声的施工。',
      '工作日 8:30–12:00、14:00–18:00。週末與國定假日不進行有噪音的施工。',
      'Working days 8:30–12:00 and 14:00–18:00. Nothing noisy at weekends and on holidays.',
    ),
    keywords: [
      '装修时间',
      '裝修時間',
      '施工时间',
      '施工時間',
      '几点装修',
      '幾點裝修',
      'renovation hours',
      'working hours',
    ],
  },
  {
    id: 'access-card',
    title: said('门禁卡丢了怎么补办？', '門禁卡遺失怎麼補辦？', 'How do I replace an access card?'),
    text: said(
      '请带身份证到服务中心，当场补办，每张 20 元，旧卡同时停用。',
      '請帶身分證件到服務中心，當場補辦，每張 20 元，舊卡同時停用。',
      'Bring your identity card to the service centre; a new one is made while you wait for ¥20, and the old one is switched off.',
    ),
    keywords: ['门禁卡', '門禁卡', '补卡', '補卡', 'access card', 'key card'],
  },
  {
    id: 'moving',
    title: said('搬家要办什么手续？', '搬家要辦什麼手續？', 'What is needed for moving?'),
    text: said(
      '请提前一天预约货梯。大件物品放行条在服务中心或保安岗当场开具，不收费。',
      '請提前一天預約貨梯。大件物品放行條在服務中心或警衛室當場開立，不收費。',
      'Book the goods lift a day ahead. The slip for large items is written at the service centre or the gate, free of charge.',
    ),
    keywords: ['搬家', '搬入', '搬出', '放行条', '放行條', 'moving', 'move in', 'move out'],
  },
  {
    id: 'fee-due',
    title: said(
      '物业费什么时候交、怎么交？',
      '管理費什麼時候繳、怎麼繳？',
      'When and how is the fee paid?',
    ),
    text: said(
      '每季度第一个月 25 日前。可在服务中心、银行代扣或网上缴纳，发票当场或邮件开具。收费构成见“费用说明”。',
      '每季第一個月 25 日前。可在服務中心、銀行扣款或網路繳納，發票當場或以電子郵件開立。收費構成見「費用說明」。',
      'By the 25th of the first month of each quarter: at the service centre, by direct debit, or online. What it is made up of is under “Fees”.',
    ),
    keywords: [
      '交物业费',
      '缴费',
      '繳費',
      '物业费怎么交',
      '管理費怎麼繳',
      '发票',
      '發票',
      'pay the fee',
      'invoice',
      'direct debit',
    ],
    href: '/fees/',
  },
  {
    id: 'visitor-parking',
    title: said('访客停车怎么收费？', '訪客停車怎麼收費？', 'What does visitor parking cost?'),
    text: said(
      '首 30 分钟免费，之后每小时 3 元，24 小时最高 20 元。',
      '前 30 分鐘免費，之後每小時 3 元，24 小時最高 20 元。',
      'The first 30 minutes are free, then ¥3 an hour, at most ¥20 within 24 hours.',
    ),
    keywords: [
      '访客停车',
      '訪客停車',
      '停车费',
      '停車費',
      '临时停车',
      '臨時停車',
      'visitor parking',
      'parking fee',
    ],
  },
  {
    id: 'water-cloudy',
    title: said(
      '水发黄、发浑怎么办？',
      '水發黃、混濁怎麼辦？',
      'What if the water is cloudy or yellow?',
    ),
    text: said(
      '停水或清洗水箱后属正常现象，放水几分钟即可变清。超过一小时仍不清，请告诉我们，我们上门取样检测，不收费。',
      '停水或清洗水塔後屬正常現象，放水幾分鐘即可變清。超過一小時仍不清，請告訴我們，我們到府取樣檢測，不收費。',
      'After an outage or the cleaning of the tanks this passes when the tap has run for some minutes. If it lasts more than an hour, tell us: we take a sample at your home, free of charge.',
    ),
    keywords: [
      '水发黄',
      '水發黃',
      '水浑',
      '水混濁',
      '水质',
      '水質',
      'cloudy water',
      'yellow water',
    ],
  },
  {
    id: 'noise-hours',
    title: said(
      '楼上太吵，你们能做什么？',
      '樓上太吵，你們能做什麼？',
      'A neighbour is loud: what can you do?',
    ),
    text: said(
      '请告诉我们时间和大致位置，值班人员会上门沟通，不会说是谁反映的。夜间 22:00–6:00 可随时致电 021-5550 0100。',
      '請告訴我們時間和大致位置，值班人員會到府溝通，不會說是誰反映的。夜間 22:00–6:00 可隨時致電 021-5550 0100。',
      'Tell us when and about where. Somebody on duty calls on them without saying who asked. Between 10 pm and 6 am telephone 021-5550 0100 at any time.',
    ),
    keywords: ['楼上吵', '樓上吵', '噪音', '噪声', '扰民', '擾民', 'noise', 'noisy', 'loud'],
  },
];

export const addPublishedAnswers = (tx: Tx, community: string) =>
  tx
    .insertInto('published_answers')
    .values(
      answers.map(({id, title, text, keywords, href}, position) => ({
        id,
        community,
        position,
        title: JSON.stringify(title),
        text: JSON.stringify(text),
        keywords: JSON.stringify(keywords),
        href: href ?? null,
      })),
    )
    .execute();
