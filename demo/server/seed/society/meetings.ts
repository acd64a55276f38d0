import type {Tx} from '../../database/schema.js';
import type {Localized} from '../../languages.js';
import type {MeetingContent, MinutesContent} from '../../meetings/content.js';
import type {Day} from '../day.js';

const words = (zhHans: string, zhHant: string, en: string): Localized => ({
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
});

const committee = words('桂苑小区业主委员会', '桂苑社區業主委員會', 'Guiyuan owners’ committee');
const centre = words('桂苑服务中心', '桂苑服務中心', 'Guiyuan service centre');

const clubhouse: MeetingContent['place'] = {
  name: words('桂苑会所', '桂苑會所', 'Guiyuan clubhouse'),
  room: words('二楼多功能厅', '二樓多功能廳', 'Hall on the upper floor'),
  access: words(
    '东门有电梯和坡道；会场备有助听设备和大字材料。',
    '東門有電梯與坡道；會場備有助聽設備與大字資料。',
    'Lift and ramp at the east door; hearing loop and large-print papers in the hall.',
  ),
};

interface SeedMeeting {
  id: string;
  kind: string;
  from: Date;
  to: Date;
  sent?: Date;
  by?: Date;
  capacity?: number;
  status?: 'scheduled' | 'changed' | 'cancelled' | 'held';
  version?: number;
  series?: string;
  content: MeetingContent;
  minutes?: MinutesContent;
}

const assembly = (day: Day): SeedMeeting => ({
  id: 'gy-assembly',
  kind: 'assembly',
  from: day(20, 14),
  to: day(20, 16.5),
  sent: day(-2, 9),
  by: day(17, 18),
  capacity: 160,
  content: {
    title: words('年度业主大会', '年度業主大會', 'Annual owners’ assembly'),
    description: words(
      '听取全年工作与收支情况，讨论明年的安排。表决另行通过投票程序进行，本页的报名不是投票。',
      '聽取全年工作與收支情形，討論明年的安排。表決另依投票程序進行，本頁的報名不是投票。',
      'The year’s work and accounts, and plans for the next. Votes are taken by the separate voting procedure; a reply on this page is not a vote.',
    ),
    place: clubhouse,
    host: committee,
    people: [
      words('业委会主任 王淑芬', '業委會主任 王淑芬', 'Wang Shufen, chair of the committee'),
      words('项目经理 周敏', '專案經理 周敏', 'Zhou Min, community manager'),
    ],
    notice: {
      requiredDays: 15,
      basis: words(
        '本小区业主大会议事规则第八条',
        '本社區業主大會議事規則第八條',
        'Rules of procedure of the owners’ assembly, article 8',
      ),
    },
    maxGuests: 2,
    proxy: true,
    proxyNote: words(
      '受托人请携带您签名的书面委托书和身份证明。',
      '受託人請攜帶您簽名的書面委託書與身分證明。',
      'Your proxy should bring a written authority signed by you, and proof of identity.',
    ),
    agenda: [
      {
        id: 'accounts',
        type: 'info',
        title: words('物业费收支情况报告', '管理費收支情形報告', 'Report on fees and spending'),
        documents: [
          {
            title: words('2025 年度收支审计', '2025 年度收支審計', 'Audit of the 2025 accounts'),
            href: '/fees/docs/audit-2025.html',
          },
        ],
      },
      {
        id: 'shade',
        type: 'discuss',
        title: words(
          '儿童乐园加装遮阳棚',
          '兒童遊戲區加裝遮陽棚',
          'A shade sail for the playground',
        ),
        text: words(
          '两家单位报价分别为 8,600 元和 9,400 元，从公共收益中列支。',
          '兩家單位報價分別為 8,600 元與 9,400 元，自公共收益支應。',
          'Two offers, ¥8,600 and ¥9,400, to be paid from common income.',
        ),
      },
      {
        id: 'rules',
        type: 'vote',
        title: words('修订停车管理规约', '修訂停車管理規約', 'Amended parking rules'),
      },
    ],
  },
});

const others = (day: Day): SeedMeeting[] => [
  {
    id: 'gy-office-hours',
    kind: 'appointment',
    from: day(6, 14),
    to: day(6, 17),
    sent: day(-1, 9),
    by: day(5, 18),
    content: {
      title: words('项目经理接待日', '專案經理接待日', 'An hour with the manager'),
      description: words(
        '每位 30 分钟，可以谈任何事情。行动不便的业主，我们上门。',
        '每位 30 分鐘，可以談任何事情。行動不便的住戶，我們到府。',
        'Half an hour each, on whatever you like. If coming is difficult, we come to you.',
      ),
      place: {
        name: words('服务中心', '服務中心', 'Service centre'),
        room: words('一楼接待室', '一樓接待室', 'Reception room, ground floor'),
        access: words(
          '无台阶，可停轮椅。',
          '無台階，可停輪椅。',
          'Step-free, room for a wheelchair.',
        ),
      },
      host: centre,
      people: [words('项目经理 周敏', '專案經理 周敏', 'Zhou Min, community manager')],
      agenda: [],
      slots: [0, 1, 2, 3, 4, 5].map((index) => ({
        id: `s${index + 1}`,
        startsAt: day(6, 14 + index / 2).toISOString(),
        endsAt: day(6, 14.5 + index / 2).toISOString(),
      })),
    },
  },
  {
    id: 'gy-open-day',
    kind: 'open_day',
    from: day(12, 9.5),
    to: day(12, 11.5),
    sent: day(-3, 10),
    by: day(11, 18),
    capacity: 24,
    status: 'changed',
    version: 2,
    content: {
      title: words('设备房开放日', '機房開放日', 'Open day in the plant rooms'),
      description: words(
        '看看水泵、电梯机房和配电间怎样运行，由工程主管讲解。',
        '看看水泵、電梯機房與配電室怎樣運作，由工程主管講解。',
        'See how pumps, lifts and switchgear work, shown by our chief engineer.',
      ),
      place: {
        name: words('地下车库 B1 入口', '地下車庫 B1 入口', 'Garage entrance B1'),
        access: words(
          '途中有一段 12 级台阶，不便之处请提前告知。',
          '途中有一段 12 級台階，如有不便請提前告知。',
          'There are twelve steps on the way; please tell us beforehand if that is difficult.',
        ),
      },
      host: centre,
      people: [words('工程主管 陈建国', '工程主管 陳建國', 'Chen Jianguo, chief engineer')],
      maxGuests: 3,
      agenda: [],
      changeNote: words(
        '时间由下午改到上午。',
        '時間由下午改到上午。',
        'Moved from the afternoon to the morning.',
      ),
    },
  },
  ...[26, 117, 208].map((days, index): SeedMeeting => ({
    id: `gy-committee-${index + 1}`,
    kind: 'committee',
    from: day(days, 19),
    to: day(days, 20.5),
    sent: day(-5, 9),
    series: 'gy-committee',
    content: {
      title: words('业委会季度例会', '業委會季度例會', 'Quarterly meeting of the committee'),
      seriesTitle: words('业委会季度例会', '業委會季度例會', 'Quarterly meetings'),
      place: clubhouse,
      host: committee,
      agenda: [
        {
          id: 'report',
          type: 'info',
          title: words('听取服务报告', '聽取服務報告', 'The service report'),
        },
      ],
    },
  })),
  {
    id: 'gy-forum-autumn',
    kind: 'forum',
    from: day(-40, 14),
    to: day(-40, 16),
    sent: day(-60, 9),
    status: 'held',
    version: 2,
    content: {
      title: words('秋季业主座谈会', '秋季住戶座談會', 'Autumn owners’ forum'),
      place: clubhouse,
      host: centre,
      agenda: [
        {
          id: 'heard',
          type: 'discuss',
          title: words(
            '满意度调查听到了什么',
            '滿意度調查聽到了什麼',
            'What we heard in the survey',
          ),
        },
      ],
    },
    minutes: {
      text: words(
        '十九位业主到场。大家最关心儿童乐园的遮阳、车库照明和电梯等候时间。车库照明已完成更换；遮阳棚询价后提交业主大会讨论。',
        '十九位住戶到場。大家最關心兒童遊戲區的遮陽、車庫照明與電梯等候時間。車庫照明已完成更換；遮陽棚詢價後提交業主大會討論。',
        'Nineteen owners came. Most was said about shade for the playground, light in the garage and waiting for lifts. The garage lamps have been replaced; offers for a shade sail go to the assembly.',
      ),
      resolutions: [
        {
          no: '2026-秋-1',
          title: words('征集遮阳棚报价', '徵集遮陽棚報價', 'Ask for offers for a shade sail'),
          outcome: words('到场业主一致同意', '到場住戶一致同意', 'Agreed by all who were present'),
        },
      ],
    },
  },
];

/** An assembly, a committee's series, an open day, office hours, and a forum with its minutes. */
export const seedMeetings = async (tx: Tx, community: string, day: Day): Promise<void> => {
  await tx
    .insertInto('meetings')
    .values(
      [assembly(day), ...others(day)].map(({from, to, sent, by, minutes, ...meeting}) => ({
        community,
        id: meeting.id,
        kind: meeting.kind,
        status: meeting.status ?? 'scheduled',
        starts_at: from,
        ends_at: to,
        time_zone: 'Asia/Shanghai',
        series: meeting.series ?? null,
        reply_by: by ?? null,
        capacity: meeting.capacity ?? null,
        content: JSON.stringify(meeting.content),
        minutes: minutes ? JSON.stringify(minutes) : null,
        minutes_at: minutes ? day(-37, 9) : null,
        notice_sent_at: sent ?? null,
        version: meeting.version ?? 1,
        updated_at: sent ?? from,
      })),
    )
    .execute();
};
