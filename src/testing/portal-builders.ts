import type {Contact, Notice, Place, Portal, Service} from '../contract/index.js';
import {contractVersion} from '../contract/version.js';
import {built} from './built.js';

/** The languages the builders speak. */
export type BuilderLanguage = 'en' | 'zh-Hans';

/** What the service centre of the imagined firm tells of itself. */
export const aContact = (overrides: Partial<Contact> = {}, lang: BuilderLanguage = 'en'): Contact =>
  built(
    {
      kind: 'service-centre',
      name: {en: 'Riverside service centre', 'zh-Hans': '滨河花园客户服务中心'}[lang],
      duty: {en: 'All questions and reports', 'zh-Hans': '咨询、报修、投诉与建议'}[lang],
      phone: '+86 571 8765 4321',
      email: 'service@riverside.example',
      hours: {en: 'Daily 8:00–20:00', 'zh-Hans': '每日 8:00–20:00'}[lang],
    },
    overrides,
  );

/** A building an owner may live in. */
export const aPlace = (overrides: Partial<Place> = {}, lang: BuilderLanguage = 'en'): Place =>
  built(
    {
      id: 'building-3',
      name: {en: 'Building 3', 'zh-Hans': '3 幢'}[lang],
      kind: 'building',
    },
    overrides,
  );

/** A community with two contacts, two places and a privacy notice. */
export const aPortal = (overrides: Partial<Portal> = {}, lang: BuilderLanguage = 'en'): Portal =>
  built(
    {
      contractVersion,
      community: {
        id: 'riverside',
        name: {en: 'Riverside Gardens', 'zh-Hans': '滨河花园'}[lang],
        address: {en: '88 Riverside Road, Hangzhou', 'zh-Hans': '杭州市滨河路 88 号'}[lang],
        timeZone: 'Asia/Shanghai',
      },
      manager: {name: {en: 'Evergreen Property Services', 'zh-Hans': '常青物业服务有限公司'}[lang]},
      languages: ['zh-Hans', 'en'],
      contacts: [
        aContact({}, lang),
        aContact(
          {
            kind: 'emergency',
            name: {en: 'Duty engineer', 'zh-Hans': '值班工程师'}[lang],
            duty: {en: 'Lifts, water and power, day and night', 'zh-Hans': '电梯、水电，全天值守'}[
              lang
            ],
            phone: '+86 571 8765 4300',
            email: undefined,
            hours: {en: 'Day and night', 'zh-Hans': '24 小时'}[lang],
          },
          lang,
        ),
      ],
      places: [
        aPlace({}, lang),
        aPlace(
          {
            id: 'playground',
            name: {en: 'Playground', 'zh-Hans': '儿童游乐场'}[lang],
            kind: 'common',
          },
          lang,
        ),
      ],
      privacyNotice: {
        version: '2026-01',
        text: {
          en: 'We use your words and contact details only to deal with your request.',
          'zh-Hans': '您填写的内容和联系方式仅用于处理您的事项。',
        }[lang],
        href: 'https://www.firm.example/privacy',
      },
      uploads: {
        types: ['image/jpeg', 'image/png', 'application/pdf', 'audio/webm'],
        maxBytes: 10_000_000,
        maxFiles: 5,
      },
    },
    overrides,
  );

/** A kind of request: repairs of common parts, with a promise. */
export const aService = (overrides: Partial<Service> = {}, lang: BuilderLanguage = 'en'): Service =>
  built(
    {
      code: 'repair-common',
      kind: 'repair_common',
      name: {en: 'Repair in a common area', 'zh-Hans': '公共区域报修'}[lang],
      description: {
        en: 'Lights, doors, leaks and the like outside your home.',
        'zh-Hans': '楼道照明、门禁、渗漏等公共部位的问题。',
      }[lang],
      promise: {en: 'On site within 2 hours.', 'zh-Hans': '2 小时内到场查看。'}[lang],
    },
    overrides,
  );

/** The kinds of request of the imagined community. */
export const someServices = (lang: BuilderLanguage = 'en'): Service[] => [
  aService(
    {
      code: 'inquiry',
      kind: 'inquiry',
      name: {en: 'Question', 'zh-Hans': '咨询'}[lang],
      description: {en: 'Fees, rules, procedures.', 'zh-Hans': '收费、规约、办事流程等。'}[lang],
      promise: {en: 'Answered within one working day.', 'zh-Hans': '一个工作日内答复。'}[lang],
    },
    lang,
  ),
  aService({}, lang),
  aService(
    {
      code: 'complaint',
      kind: 'complaint',
      name: {en: 'Complaint', 'zh-Hans': '投诉'}[lang],
      description: {en: 'What should be better.', 'zh-Hans': '您觉得不满意的地方。'}[lang],
      promise: undefined,
    },
    lang,
  ),
];

/** A notice of a planned water outage. */
export const aNotice = (overrides: Partial<Notice> = {}, lang: BuilderLanguage = 'en'): Notice =>
  built(
    {
      id: 'notice-1',
      kind: 'outage_water',
      title: {
        en: 'No water in buildings 1 to 5 on 3 December',
        'zh-Hans': '12 月 3 日 1 至 5 幢停水通知',
      }[lang],
      body: {
        en: 'The main valve is being replaced. Please store some water. A water cart stands at the east gate.',
        'zh-Hans': '因更换总阀门，请提前储水。停水期间东门设有临时供水车。',
      }[lang],
      issuer: {en: 'Engineering department', 'zh-Hans': '工程部'}[lang],
      severity: 'important',
      status: 'scheduled',
      publishedAt: '2026-11-20T09:00:00+08:00',
      effectiveFrom: '2026-12-03T09:00:00+08:00',
      effectiveTo: '2026-12-03T15:00:00+08:00',
      version: 1,
      lang,
    },
    overrides,
  );

/** Three published notices, one of them pinned. */
export const someNotices = (lang: BuilderLanguage = 'en'): Notice[] => [
  aNotice({pinned: true}, lang),
  aNotice(
    {
      id: 'notice-2',
      kind: 'lift',
      title: {en: 'Lift inspection in building 3', 'zh-Hans': '3 幢电梯年检'}[lang],
      body: {
        en: 'The lift stands still for about an hour.',
        'zh-Hans': '电梯暂停使用约一小时。',
      }[lang],
      severity: 'info',
      publishedAt: '2026-11-22T09:00:00+08:00',
      effectiveFrom: '2026-11-25T14:00:00+08:00',
      effectiveTo: '2026-11-25T15:00:00+08:00',
    },
    lang,
  ),
  aNotice(
    {
      id: 'notice-3',
      kind: 'activity',
      title: {en: 'Neighbours’ afternoon', 'zh-Hans': '邻里下午茶'}[lang],
      body: {en: 'Tea and cake at the playground.', 'zh-Hans': '儿童游乐场旁，茶点已备好。'}[lang],
      issuer: {en: 'Service centre', 'zh-Hans': '客户服务中心'}[lang],
      severity: 'info',
      status: 'active',
      publishedAt: '2026-11-18T10:00:00+08:00',
      effectiveFrom: undefined,
      effectiveTo: undefined,
    },
    lang,
  ),
];
