import type {Meeting} from '../contract/index.js';
import {built} from './built.js';
import type {BuilderLanguage} from './portal-builders.js';

/** An assembly to come, to which one replies; its times lie far ahead. */
export const aMeeting = (overrides: Partial<Meeting> = {}, lang: BuilderLanguage = 'en'): Meeting =>
  built(
    {
      id: 'assembly-2099',
      kind: 'assembly',
      title: {en: 'Owners’ assembly', 'zh-Hans': '业主大会'}[lang],
      startsAt: '2099-03-14T14:00:00+08:00',
      endsAt: '2099-03-14T16:30:00+08:00',
      timeZone: 'Asia/Shanghai',
      place: {
        name: {en: 'Clubhouse', 'zh-Hans': '会所'}[lang],
        room: {en: 'Upper floor', 'zh-Hans': '二楼多功能厅'}[lang],
        access: {en: 'Lift at the east door.', 'zh-Hans': '东门有电梯。'}[lang],
      },
      host: {en: 'Owners’ committee', 'zh-Hans': '业主委员会'}[lang],
      agenda: [
        {
          id: 'a1',
          title: {en: 'Account of 2098', 'zh-Hans': '2098 年度收支'}[lang],
          type: 'info',
          documents: [
            {title: {en: 'The account', 'zh-Hans': '收支公示'}[lang], href: '/docs/account.pdf'},
          ],
        },
        {
          id: 'a2',
          title: {en: 'Shade for the playground', 'zh-Hans': '儿童乐园加装遮阳'}[lang],
          type: 'vote',
        },
      ],
      notice: {
        sentAt: '2099-02-25T09:00:00+08:00',
        days: 17,
        requiredDays: 15,
        basis: {en: 'Rules of procedure, article 8', 'zh-Hans': '议事规则第八条'}[lang],
      },
      reply: {
        by: '2099-03-10T18:00:00+08:00',
        isOpen: true,
        maxGuests: 2,
        proxy: true,
        capacity: 60,
        seatsLeft: 12,
      },
      status: 'scheduled',
      version: 1,
      updatedAt: '2099-02-25T09:00:00+08:00',
    },
    overrides,
  );

/** One to come, and one that is over, with what was decided. */
export const someMeetings = (lang: BuilderLanguage = 'en'): readonly Meeting[] => [
  aMeeting({}, lang),
  aMeeting(
    {
      id: 'forum-2026',
      kind: 'forum',
      title: {en: 'Autumn forum', 'zh-Hans': '秋季座谈会'}[lang],
      startsAt: '2026-09-12T14:00:00+08:00',
      endsAt: '2026-09-12T16:00:00+08:00',
      reply: undefined,
      notice: undefined,
      status: 'held',
      minutes: {
        publishedAt: '2026-09-15T09:00:00+08:00',
        text: {
          en: 'Nineteen owners came; they asked for shade.',
          'zh-Hans': '十九位业主到场，建议加装遮阳。',
        }[lang],
      },
      resolutions: [
        {
          no: '2026-3',
          title: {en: 'Offers for a shade sail', 'zh-Hans': '征集遮阳报价'}[lang],
          outcome: {en: 'Agreed by all present', 'zh-Hans': '到场业主一致同意'}[lang],
        },
      ],
    },
    lang,
  ),
];
