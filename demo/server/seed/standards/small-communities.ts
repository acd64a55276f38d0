import {daysFrom} from '../day.js';
import {dateOf, lastMonth} from './text.js';

const lan = (hans: string, en: string) => ({'zh-Hans': hans, en});
const lin = (de: string, en: string) => ({de, en});
const weekdays = [1, 2, 3, 4, 5];
const everyDay = [1, 2, 3, 4, 5, 6, 7];

export const lantingStandards = (now: Date) => ({
  grade: lan('三级服务', 'Grade 3'),
  contract: {from: '2024-07-01', to: '2027-06-30'},
  areas: [
    {
      id: 'service',
      name: lan('日常服务', 'Everyday service'),
      items: [
        {
          id: 'desk',
          name: lan('服务中心', 'Service centre'),
          standard: lan(
            '电话 24 小时有人接听，来访逐件登记。',
            'The telephone is answered around the clock; every visit is recorded.',
          ),
          frequency: lan('24 小时', 'Around the clock'),
          responsible: {
            name: lan('周敏', 'Zhou Min'),
            role: lan('项目经理', 'Manager'),
            phone: '021-5550 0200',
          },
          costCategoryId: 'staff',
          period: {...lastMonth(now), outcome: 'met', planned: 92, done: 92},
        },
        {
          id: 'stairs',
          name: lan('楼道清洁', 'Stairs and lobbies'),
          standard: lan('清扫拖净，扶手擦拭。', 'Swept and mopped, handrails wiped.'),
          frequency: lan('每周三次', 'Three times a week'),
          costCategoryId: 'cleaning',
          lastResult: {
            date: dateOf(daysFrom(now)(-2, 12)),
            text: lan('A、B 座均合格', 'Blocks A and B passed'),
            outcome: 'met',
          },
        },
        {
          id: 'courtyard',
          name: lan('庭院绿化', 'Courtyard'),
          standard: lan('草木修剪整齐，无枯枝。', 'Plants trimmed, no dead branches.'),
          frequency: lan('每月一次', 'Monthly'),
          costCategoryId: 'green',
        },
      ],
    },
  ],
});

export const lantingContacts = {
  contacts: [
    {
      id: 'centre',
      kind: 'service-centre',
      name: lan('澜庭服务中心', 'Lanting service centre'),
      phone: '021-5550 0200',
      hours: lan('24 小时', 'Around the clock'),
      opening: {weekly: [{days: everyDay, from: '00:00', to: '24:00'}]},
    },
    {
      id: 'lifts',
      kind: 'contractor',
      name: lan('捷升电梯维保', 'Jiesheng Lift Service'),
      duty: lan('电梯维修保养', 'Lift maintenance'),
      phone: '021-5550 0166',
    },
    {
      id: 'city-line',
      kind: 'authority',
      name: lan('政务服务便民热线', 'City public service line'),
      phone: '12345',
    },
  ],
};

export const lindenhofStandards = (now: Date) => ({
  contract: {
    title: lin('Verwaltervertrag', 'Management contract'),
    from: '2023-01-01',
    to: '2027-12-31',
  },
  areas: [
    {
      id: 'house',
      name: lin('Haus und Technik', 'House and equipment'),
      items: [
        {
          id: 'lift',
          name: lin('Aufzug', 'Lift'),
          standard: lin(
            'Wartung nach Herstellervorgabe, Prüfbuch im Technikraum.',
            'Serviced as the maker prescribes; the log is in the plant room.',
          ),
          frequency: lin('vierteljährlich', 'Quarterly'),
          costCategoryId: 'lift',
          lastResult: {
            date: dateOf(daysFrom(now)(-33, 12)),
            text: lin('Ohne Beanstandung', 'Nothing to mend'),
            outcome: 'met',
            by: lin('Aufzug Nord GmbH', 'Aufzug Nord'),
          },
        },
        {
          id: 'heating',
          name: lin('Heizung', 'Heating'),
          standard: lin(
            'Wohnräume 20 °C zwischen 6 und 23 Uhr.',
            'Living rooms at 20 °C between 6 am and 11 pm.',
          ),
          frequency: lin('Oktober bis April', 'October to April'),
          responsible: {
            name: lin('Hauswart Krüger', 'Mr Krüger, caretaker'),
            phone: '+49 30 5550 0311',
          },
          costCategoryId: 'heat_use',
        },
      ],
    },
    {
      id: 'cleaning',
      name: lin('Reinigung', 'Cleaning'),
      items: [
        {
          id: 'stairs',
          name: lin('Treppenhaus', 'Stairs'),
          standard: lin(
            'Gekehrt und gewischt, Geländer abgewischt.',
            'Swept and mopped, banisters wiped.',
          ),
          frequency: lin('wöchentlich', 'Weekly'),
          costCategoryId: 'clean',
          period: {...lastMonth(now), outcome: 'met', planned: 4, done: 4},
        },
      ],
    },
  ],
});

export const lindenhofContacts = {
  contacts: [
    {
      id: 'emergency',
      kind: 'emergency',
      name: lin('Notdienst Heizung und Wasser', 'Emergency plumber'),
      phone: '+49 30 5550 0310',
      opening: {weekly: [{days: everyDay, from: '00:00', to: '24:00'}]},
      onEveryPage: true,
    },
    {
      id: 'office',
      kind: 'service-centre',
      name: lin('Verwalterbüro', 'Manager’s office'),
      phone: '+49 30 5550 0300',
      phoneAfterHours: '+49 30 5550 0310',
      email: 'lindenhof@verwaltung.example',
      hours: lin('Montag bis Freitag 9–16 Uhr', 'Monday to Friday 9 am – 4 pm'),
      opening: {
        weekly: [{days: weekdays, from: '09:00', to: '16:00'}],
        exceptions: [
          {from: '2026-12-24', to: '2027-01-01', note: lin('Weihnachtsferien', 'Christmas')},
        ],
      },
      onEveryPage: true,
    },
    {
      id: 'caretaker',
      kind: 'person',
      name: lin('Hauswart Krüger', 'Mr Krüger, caretaker'),
      phone: '+49 30 5550 0311',
    },
    {
      id: 'board',
      kind: 'committee',
      name: lin('Verwaltungsbeirat', 'Owners’ advisory board'),
      email: 'beirat@lindenhof.example',
    },
  ],
};
