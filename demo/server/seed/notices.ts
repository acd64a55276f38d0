import type {Localized} from '../languages.js';
import type {NoticeContent} from '../notices/content.js';
import {iso, type Day} from './day.js';

/** A notice of the demo; from the firm unless said. */
export interface SeedNotice extends Omit<NoticeContent, 'issuer'> {
  readonly id: string;
  readonly issuer?: Localized;
  /** When it was published. */
  readonly at: Date;
  readonly corrected?: Partial<NoticeContent> & {readonly at: Date; readonly note: Localized};
  readonly ended?: {
    readonly at: Date;
    readonly how?: 'ended' | 'cancelled';
    readonly note: Localized;
  };
}

/** What is new: outages, safety, lifts. */
export const serviceNotices = (day: Day): SeedNotice[] => [
  {
    id: 'gy-water-tank-cleaning',
    kind: 'outage_water',
    title: {
      'zh-Hans': '3、5 号楼水箱清洗，停水三小时',
      'zh-Hant': '3、5 號樓水塔清洗，停水三小時',
      en: 'Water off for three hours in buildings 3 and 5',
    },
    body: {
      'zh-Hans':
        '为清洗屋顶水箱，3 号楼和 5 号楼上午 9:00 至 12:00 停水，日期见本通知。请提前储水，并关好水龙头。\n\n恢复供水后，最初几分钟的水可能发浑，放一会儿就会变清。行动不便、需要送水的住户请致电 021-5550 0100，我们送上门。',
      'zh-Hant':
        '為清洗屋頂水塔，3 號樓與 5 號樓上午 9:00 至 12:00 停水，日期見本公告。請提前儲水，並關好水龍頭。\n\n恢復供水後，最初幾分鐘的水可能混濁，放一會兒就會變清。行動不便、需要送水的住戶請撥 021-5550 0100，我們送到府上。',
      en: 'The roof tanks are being cleaned: buildings 3 and 5 have no water from 9 am to 12 noon on the day given here. Please store some water and close the taps.\n\nThe first water afterwards may be cloudy; let it run for a few minutes. If you find it hard to fetch water, telephone 021-5550 0100 and we will bring you some.',
    },
    scope: {
      label: {'zh-Hans': '3 号楼、5 号楼', 'zh-Hant': '3 號樓、5 號樓', en: 'Buildings 3 and 5'},
      places: [{building: 'b3'}, {building: 'b5'}],
    },
    severity: 'important',
    pinned: true,
    at: day(-1, 10),
    effectiveFrom: iso(day(2, 9)),
    effectiveTo: iso(day(2, 12)),
    displayTo: iso(day(4, 0)),
  },
  {
    id: 'gy-typhoon-care',
    kind: 'safety',
    title: {
      'zh-Hans': '台风将近：请收好阳台上的花盆和衣架',
      'zh-Hant': '颱風將近：請收好陽台上的花盆與曬衣架',
      en: 'Typhoon coming: please bring in flower pots and racks from balconies',
    },
    body: {
      'zh-Hans':
        '气象部门预报将有大风大雨。请把阳台、窗台上的物品收进屋里，关好门窗；车辆请不要停在树下。\n\n我们已检查排水口和沙袋，抢修人员夜间在岗。看到险情请致电 021-5550 0110。',
      'zh-Hant':
        '氣象單位預報將有強風豪雨。請把陽台、窗台上的物品收進屋內，關好門窗；車輛請不要停在樹下。\n\n我們已檢查排水口與沙包，搶修人員夜間值班。看到險情請撥 021-5550 0110。',
      en: 'Strong wind and rain are forecast. Please take everything in from balconies and sills, close doors and windows, and do not park under trees.\n\nDrains and sandbags have been checked and the repair team is on duty every night. If you see danger, telephone 021-5550 0110.',
    },
    severity: 'urgent',
    pinned: true,
    at: day(-1, 18),
    effectiveFrom: iso(day(1, 20)),
    effectiveTo: iso(day(3, 8)),
    displayTo: iso(day(4, 0)),
  },
  {
    id: 'gy-lift-maintenance',
    kind: 'lift',
    title: {
      'zh-Hans': '6 号楼电梯保养，改到上午',
      'zh-Hant': '6 號樓電梯保養，改到上午',
      en: 'Lift maintenance in building 6 moved to the morning',
    },
    body: {
      'zh-Hans':
        '6 号楼东侧电梯停用保养 9:00–11:30，西侧电梯照常运行。保养由捷升电梯维保进行，完成后结果贴在轿厢内。',
      'zh-Hant':
        '6 號樓東側電梯停用保養 9:00–11:30，西側電梯照常運行。保養由捷升電梯維保進行，完成後結果貼在車廂內。',
      en: 'The east lift of building 6 is out of use from 9 to 11:30 am; the west lift runs as usual. Jiesheng Lift Service does the work and posts the result in the car.',
    },
    scope: {
      label: {'zh-Hans': '6 号楼', 'zh-Hant': '6 號樓', en: 'Building 6'},
      places: [{building: 'b6'}],
    },
    severity: 'info',
    at: day(-3, 9),
    effectiveFrom: iso(day(4, 14)),
    effectiveTo: iso(day(4, 16.5)),
    corrected: {
      at: day(-2, 10),
      effectiveFrom: iso(day(4, 9)),
      effectiveTo: iso(day(4, 11.5)),
      note: {
        'zh-Hans': '时间由下午改为上午，避开放学时段。',
        'zh-Hant': '時間由下午改為上午，避開放學時段。',
        en: 'Moved from afternoon to morning, away from the end of school.',
      },
    },
  },
  {
    id: 'gy-power-substation',
    kind: 'outage_power',
    title: {
      'zh-Hans': '供电公司检修：7–9 号楼停电两小时',
      'zh-Hant': '電力公司檢修：7–9 號樓停電兩小時',
      en: 'Power off for two hours in buildings 7 to 9',
    },
    body: {
      'zh-Hans':
        '供电公司检修开关站，7、8、9 号楼停电 13:00–15:00。电梯由备用电源供电，照常运行；地下车库保留应急照明。',
      'zh-Hant':
        '電力公司檢修開關站，7、8、9 號樓停電 13:00–15:00。電梯由備用電源供電，照常運行；地下車庫保留緊急照明。',
      en: 'The supplier services its switching station: no power in buildings 7, 8 and 9 from 1 to 3 pm. Lifts run on standby power; the garage keeps its emergency lights.',
    },
    issuer: {'zh-Hans': '市供电公司', 'zh-Hant': '市電力公司', en: 'Municipal power supplier'},
    issuerKind: 'supplier',
    scope: {
      label: {'zh-Hans': '7–9 号楼', 'zh-Hant': '7–9 號樓', en: 'Buildings 7 to 9'},
      places: [{building: 'b7'}, {building: 'b8'}, {building: 'b9'}],
    },
    severity: 'important',
    at: day(-2, 15),
    effectiveFrom: iso(day(8, 13)),
    effectiveTo: iso(day(8, 15)),
  },
  {
    id: 'gy-garage-leak-done',
    kind: 'works',
    title: {
      'zh-Hans': '车库 B2 区顶板渗水已修好',
      'zh-Hant': '車庫 B2 區頂板滲水已修好',
      en: 'Leak in the garage ceiling (B2) has been repaired',
    },
    body: {
      'zh-Hans':
        'B2 区 041–058 号车位上方的渗水已完成堵漏和防水，连续观察七天没有再渗。车位已恢复使用，谢谢这段时间的体谅。',
      'zh-Hant':
        'B2 區 041–058 號車位上方的滲水已完成止漏與防水，連續觀察七天沒有再滲。車位已恢復使用，謝謝這段時間的體諒。',
      en: 'The leak above bays 041–058 in area B2 has been sealed and stayed dry for seven days. The bays are open again. Thank you for bearing with us.',
    },
    severity: 'info',
    at: day(-14, 9),
    effectiveFrom: iso(day(-14, 9)),
    ended: {
      at: day(-6, 11),
      note: {
        'zh-Hans': '渗水已修好，车位恢复使用。',
        'zh-Hant': '滲水已修好，車位恢復使用。',
        en: 'The leak is repaired and the bays are open again.',
      },
    },
  },
];
