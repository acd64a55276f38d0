import type {
  ContactDirectory,
  DirectoryContact,
  ServiceStandard,
  ServiceStandards,
} from '../contract/index.js';
import {built} from './built.js';
import type {BuilderLanguage} from './portal-builders.js';

/** A lift looked after by a contractor; the last month met the standard. */
export const aServiceStandard = (
  overrides: Partial<ServiceStandard> = {},
  lang: BuilderLanguage = 'en',
): ServiceStandard =>
  built(
    {
      id: 'lift',
      name: {en: 'Lift maintenance', 'zh-Hans': '电梯维保'}[lang],
      standard: {
        en: 'Every lift is serviced and logged; the card hangs in the car.',
        'zh-Hans': '每台电梯按时保养并记录，保养卡挂在轿厢内。',
      }[lang],
      frequency: {en: 'Every 15 days', 'zh-Hans': '每 15 天一次'}[lang],
      responsible: {
        name: {en: 'Chen Jianguo', 'zh-Hans': '陈建国'}[lang],
        role: {en: 'Engineering', 'zh-Hans': '工程主管'}[lang],
        phone: '+86 571 8765 4305',
      },
      costCategoryId: 'lift',
      costCategoryLabel: {en: 'Lift upkeep', 'zh-Hans': '电梯维保'}[lang],
      lastResult: {
        date: '2026-11-18',
        text: {en: 'All 6 lifts in order', 'zh-Hans': '6 台电梯均正常'}[lang],
        outcome: 'met',
        by: {en: 'Quick Lift Service', 'zh-Hans': '捷升电梯'}[lang],
      },
      period: {from: '2026-10-01', to: '2026-10-31', outcome: 'met', planned: 12, done: 12},
    },
    overrides,
  );

/** The service standards of the imagined community: two areas, three services. */
export const someStandards = (
  overrides: Partial<ServiceStandards> = {},
  lang: BuilderLanguage = 'en',
): ServiceStandards =>
  built(
    {
      version: 1,
      publishedAt: '2025-12-20T09:00:00+08:00',
      effectiveFrom: '2026-01-01',
      approvedBy: {
        name: {en: 'Owners’ assembly', 'zh-Hans': '业主大会'}[lang],
        date: '2025-12-12',
        decision: {en: 'Resolution no. 4', 'zh-Hans': '第 4 号决议'}[lang],
      },
      grade: {en: 'Grade 2', 'zh-Hans': '二级'}[lang],
      contract: {from: '2026-01-01', to: '2028-12-31'},
      areas: [
        {
          id: 'equipment',
          name: {en: 'Equipment', 'zh-Hans': '设施设备'}[lang],
          items: [aServiceStandard({}, lang)],
        },
        {
          id: 'cleaning',
          name: {en: 'Cleaning', 'zh-Hans': '清洁卫生'}[lang],
          items: [
            aServiceStandard(
              {
                id: 'stairs',
                name: {en: 'Stairs and lobbies', 'zh-Hans': '楼道与门厅'}[lang],
                standard: {
                  en: 'Swept and mopped, handrails wiped.',
                  'zh-Hans': '清扫并拖净，擦拭扶手。',
                }[lang],
                frequency: {en: 'Daily', 'zh-Hans': '每天'}[lang],
                responsible: undefined,
                costCategoryId: 'cleaning',
                costCategoryLabel: {en: 'Cleaning', 'zh-Hans': '清洁卫生'}[lang],
                lastResult: undefined,
                period: {
                  from: '2026-10-01',
                  to: '2026-10-31',
                  outcome: 'partly',
                  planned: 31,
                  done: 29,
                  note: {
                    en: 'Two days short of staff; a stand-in has been hired.',
                    'zh-Hans': '有两天人手不足，已增加替班人员。',
                  }[lang],
                },
              },
              lang,
            ),
            aServiceStandard(
              {
                id: 'windows',
                name: {en: 'Windows of common parts', 'zh-Hans': '公共部位玻璃'}[lang],
                standard: {en: 'Clear, without streaks.', 'zh-Hans': '明亮无水痕。'}[lang],
                frequency: {en: 'Monthly', 'zh-Hans': '每月'}[lang],
                responsible: undefined,
                costCategoryId: undefined,
                costCategoryLabel: undefined,
                lastResult: undefined,
                period: undefined,
              },
              lang,
            ),
          ],
        },
      ],
    },
    overrides,
  );

/** A desk that is open on weekdays, and closed on New Year's Day. */
export const aDirectoryContact = (
  overrides: Partial<DirectoryContact> = {},
  lang: BuilderLanguage = 'en',
): DirectoryContact =>
  built(
    {
      id: 'centre',
      kind: 'service-centre',
      name: {en: 'Riverside service centre', 'zh-Hans': '滨河花园客户服务中心'}[lang],
      duty: {en: 'All questions and reports', 'zh-Hans': '咨询、报修、投诉与建议'}[lang],
      phone: '+86 571 8765 4321',
      phoneAfterHours: '+86 571 8765 4300',
      email: 'service@riverside.example',
      address: {en: 'Clubhouse, ground floor', 'zh-Hans': '会所一层'}[lang],
      opening: {
        weekly: [{days: [1, 2, 3, 4, 5], from: '08:00', to: '20:00'}],
        exceptions: [
          {
            from: '2027-01-01',
            to: '2027-01-01',
            note: {en: 'New Year’s Day', 'zh-Hans': '元旦'}[lang],
          },
        ],
      },
    },
    overrides,
  );

/** Whom the owners of the imagined community may have to reach. */
export const someContacts = (
  overrides: Partial<ContactDirectory> = {},
  lang: BuilderLanguage = 'en',
): ContactDirectory =>
  built(
    {
      version: 1,
      publishedAt: '2026-01-05T09:00:00+08:00',
      timeZone: 'Asia/Shanghai',
      contacts: [
        aDirectoryContact({}, lang),
        aDirectoryContact(
          {
            id: 'duty',
            kind: 'emergency',
            name: {en: 'Duty engineer', 'zh-Hans': '值班工程师'}[lang],
            duty: {en: 'Lifts, water and power', 'zh-Hans': '电梯、水电'}[lang],
            phone: '+86 571 8765 4300',
            phoneAfterHours: undefined,
            email: undefined,
            address: undefined,
            opening: {weekly: [{days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00'}]},
          },
          lang,
        ),
        aDirectoryContact(
          {
            id: 'lifts',
            kind: 'contractor',
            name: {en: 'Quick Lift Service', 'zh-Hans': '捷升电梯'}[lang],
            duty: {en: 'Lift maintenance', 'zh-Hans': '电梯维保'}[lang],
            phone: '+86 571 8765 4366',
            phoneAfterHours: undefined,
            email: undefined,
            address: undefined,
            opening: undefined,
            qualification: {en: 'Licence no. TS-0001', 'zh-Hans': '许可证 TS-0001'}[lang],
            emergencyPlan: {
              title: {en: 'When somebody is trapped', 'zh-Hans': '困人应急预案'}[lang],
              href: 'https://www.firm.example/docs/lift-plan.pdf',
            },
          },
          lang,
        ),
      ],
    },
    overrides,
  );
