import type {Localized} from '../languages.js';

interface SeedService {
  code: string;
  kind: string;
  name: Localized;
  description: Localized;
  /** What Anhe publishes for this kind; most kinds carry no promise. */
  promise?: {text: Localized; hours: number};
}

const within = (zhHans: string, zhHant: string, en: string, hours: number) => ({
  text: {'zh-Hans': zhHans, 'zh-Hant': zhHant, en},
  hours,
});

/** The ten kinds of request, in the order the firm shows them. */
export const services: readonly SeedService[] = [
  {
    code: 'repair-home',
    kind: 'repair',
    name: {'zh-Hans': '家里报修', 'zh-Hant': '家中報修', en: 'Repair at home'},
    description: {
      'zh-Hans': '漏水、跳闸、门窗、管道堵塞等',
      'zh-Hant': '漏水、跳電、門窗、管線堵塞等',
      en: 'Leaks, power trips, doors and windows, blocked pipes',
    },
    promise: within(
      '收到报修后 24 小时内与您联系',
      '收到報修後 24 小時內與您聯絡',
      'We contact you within 24 hours of your report',
      24,
    ),
  },
  {
    code: 'repair-common',
    kind: 'repair_common',
    name: {'zh-Hans': '公共区域报修', 'zh-Hant': '公共區域報修', en: 'Repair in a common area'},
    description: {
      'zh-Hans': '电梯、路灯、门禁、车库、楼道等',
      'zh-Hant': '電梯、路燈、門禁、車庫、樓道等',
      en: 'Lifts, lights, doors, garage, stairways',
    },
    promise: within(
      '收到报修后 24 小时内到现场查看',
      '收到報修後 24 小時內到現場查看',
      'We look at it on site within 24 hours',
      24,
    ),
  },
  {
    code: 'inquiry',
    kind: 'inquiry',
    name: {'zh-Hans': '咨询', 'zh-Hant': '諮詢', en: 'Question'},
    description: {
      'zh-Hans': '收费、规定、手续、服务内容',
      'zh-Hant': '收費、規定、手續、服務內容',
      en: 'Charges, rules, procedures, what we do',
    },
  },
  {
    code: 'complaint',
    kind: 'complaint',
    name: {'zh-Hans': '投诉', 'zh-Hant': '投訴', en: 'Complaint'},
    description: {
      'zh-Hans': '服务、噪声、停车、保洁，您都可以说',
      'zh-Hant': '服務、噪音、停車、清潔，您都可以說',
      en: 'Service, noise, parking, cleaning: please tell us',
    },
    promise: within(
      '24 小时内由专人与您联系',
      '24 小時內由專人與您聯絡',
      'A named person contacts you within 24 hours',
      24,
    ),
  },
  {
    code: 'suggestion',
    kind: 'suggestion',
    name: {'zh-Hans': '建议', 'zh-Hant': '建議', en: 'Suggestion'},
    description: {
      'zh-Hans': '让小区更好的想法',
      'zh-Hant': '讓社區更好的想法',
      en: 'Ideas that make the community better',
    },
  },
  {
    code: 'praise',
    kind: 'praise',
    name: {'zh-Hans': '表扬', 'zh-Hant': '表揚', en: 'Praise'},
    description: {
      'zh-Hans': '想感谢的人或团队',
      'zh-Hant': '想感謝的人或團隊',
      en: 'A person or team you would like to thank',
    },
  },
  {
    code: 'renovation',
    kind: 'renovation',
    name: {'zh-Hans': '装修', 'zh-Hant': '裝修', en: 'Renovation'},
    description: {
      'zh-Hans': '登记、延期、清运、验收',
      'zh-Hant': '登記、延期、清運、驗收',
      en: 'Registration, extension, waste, inspection',
    },
  },
  {
    code: 'service-request',
    kind: 'service_request',
    name: {'zh-Hans': '其他服务', 'zh-Hant': '其他服務', en: 'Other service'},
    description: {
      'zh-Hans': '门禁卡、车位、搬家、场地',
      'zh-Hant': '門禁卡、車位、搬家、場地',
      en: 'Access cards, parking, moving, rooms',
    },
  },
  {
    code: 'fee-objection',
    kind: 'fee_objection',
    name: {'zh-Hans': '费用异议', 'zh-Hant': '費用異議', en: 'Query about a charge'},
    description: {
      'zh-Hans': '对某一笔费用有疑问',
      'zh-Hant': '對某一筆費用有疑問',
      en: 'Something about a charge that you would like explained',
    },
    promise: within(
      '3 天内给您书面说明',
      '3 天內給您書面說明',
      'A written explanation within 3 days',
      72,
    ),
  },
  {
    code: 'other',
    kind: 'other',
    name: {'zh-Hans': '其他', 'zh-Hant': '其他', en: 'Something else'},
    description: {
      'zh-Hans': '不确定归哪一类也没关系',
      'zh-Hant': '不確定歸哪一類也沒關係',
      en: 'Not sure where it belongs? That is fine',
    },
  },
];
