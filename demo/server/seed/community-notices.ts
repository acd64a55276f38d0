import {iso, type Day} from './day.js';
import type {SeedNotice} from './notices.js';

const committee = {
  'zh-Hans': '桂苑小区业主委员会',
  'zh-Hant': '桂苑社區業主委員會',
  en: "Guiyuan owners' committee",
};

/** Living together: meetings, accounts, activities. */
export const communityNotices = (day: Day): SeedNotice[] => [
  {
    id: 'gy-owners-forum',
    kind: 'meeting',
    title: {
      'zh-Hans': '业主座谈会：聊聊充电桩和停车',
      'zh-Hant': '業主座談會：聊聊充電樁與停車',
      en: "Owners' forum: charging points and parking",
    },
    body: {
      'zh-Hans':
        '时间：下午 14:00–16:00；地点：会所二楼。会上介绍充电桩三个方案的位置、费用和施工时间，听取大家的意见，当场不表决。不能到场也可以在网上留言，我们一并整理答复。',
      'zh-Hant':
        '時間：下午 14:00–16:00；地點：會所二樓。會中介紹充電樁三個方案的位置、費用與施工時間，聽取大家的意見，當場不表決。不能到場也可以在網上留言，我們一併整理答覆。',
      en: '2–4 pm, clubhouse, upper floor. We present three plans for charging points (place, cost, time of works) and listen; nothing is decided there. If you cannot come, write to us online: we answer everything together.',
    },
    issuer: committee,
    issuerKind: 'committee',
    severity: 'info',
    at: day(-4, 9),
    effectiveFrom: iso(day(12, 14)),
    effectiveTo: iso(day(12, 16)),
  },
  {
    id: 'gy-accounts',
    kind: 'fee_publication',
    title: {
      'zh-Hans': '上季度物业费收支与公共收益公示',
      'zh-Hant': '上季管理費收支與公共收益公示',
      en: "Last quarter's fees, spending and common income",
    },
    body: {
      'zh-Hans':
        '上季度的物业费收支、公共收益（广告、临时停车）和维修资金使用明细，现已在各楼门厅和服务中心公示三十天。对任何一笔有疑问，都可以通过“费用异议”告诉我们。',
      'zh-Hant':
        '上季的管理費收支、公共收益（廣告、臨時停車）與維修基金使用明細，現已在各樓門廳與服務中心公示三十天。對任何一筆有疑問，都可以透過「費用異議」告訴我們。',
      en: 'Fees received and spent, common income (advertising, visitor parking) and use of the repair fund are on display in every lobby and at the service centre for thirty days. If any line raises a question, tell us under “Query about a charge”.',
    },
    severity: 'info',
    at: day(-8, 9),
    displayTo: iso(day(22, 0)),
  },
  {
    id: 'gy-osmanthus-day',
    kind: 'activity',
    title: {
      'zh-Hans': '邻里节：花园里一起做桂花糕',
      'zh-Hant': '鄰里節：花園裡一起做桂花糕',
      en: 'Neighbours’ day: osmanthus cakes in the garden',
    },
    body: {
      'zh-Hans':
        '上午 9:30 起，中心花园。材料我们准备好了，带上家人就行；下雨改在会所。老人和小朋友都有座位。',
      'zh-Hant':
        '上午 9:30 起，中庭花園。材料我們準備好了，帶上家人就行；下雨改在會所。長輩與小朋友都有座位。',
      en: 'From 9:30 am in the central garden. We bring the ingredients, you bring the family; in the clubhouse if it rains. There are seats for everybody, old and young.',
    },
    severity: 'info',
    at: day(-5, 16),
    effectiveFrom: iso(day(5, 9.5)),
    effectiveTo: iso(day(5, 12)),
  },
  {
    id: 'gy-pest-control',
    kind: 'pest_control',
    title: {
      'zh-Hans': '绿化带除虫：请看好宠物',
      'zh-Hant': '綠地除蟲：請看好寵物',
      en: 'Spraying in the green areas: please mind your pets',
    },
    body: {
      'zh-Hans':
        '中心花园与各楼前绿化带于傍晚 18:00–20:00 除虫，使用低毒药剂。当晚请不要让孩子和宠物进入草地，次日可照常使用。',
      'zh-Hant':
        '中庭花園與各樓前綠地於傍晚 18:00–20:00 除蟲，使用低毒藥劑。當晚請不要讓孩子與寵物進入草地，隔日可照常使用。',
      en: 'The green areas are sprayed between 6 and 8 pm with a mild agent. Please keep children and pets off the grass that evening; the next day it is safe again.',
    },
    severity: 'info',
    at: day(-1, 9),
    effectiveFrom: iso(day(3, 18)),
    effectiveTo: iso(day(3, 20)),
  },
];

/** The second community has one notice of its own. */
export const lantingNotices = (day: Day): SeedNotice[] => [
  {
    id: 'lt-gate-card',
    kind: 'safety',
    title: {'zh-Hans': '门禁卡年度核对', en: 'Yearly check of access cards'},
    body: {
      'zh-Hans':
        '请本月内带门禁卡到服务中心核对一次，只需一分钟。不便前来可致电 021-5550 0200，我们上门。',
      en: 'Please bring your access card to the service centre once this month; it takes a minute. If that is difficult, telephone 021-5550 0200 and we will come to you.',
    },
    severity: 'info',
    at: day(-2, 9),
  },
];
