import type {Community} from '../communities.js';
import type {Tx} from '../database/schema.js';
import {takeTurn} from '../requests/turns.js';
import {daysFrom} from './day.js';
import {story} from './requests.js';

const zhou = {
  subject: 'owner-zhou',
  contact: {name: '周先生', phone: '138 0000 1203'},
  lang: 'zh-Hans',
  tone: 'formal',
} as const;

const home = {placeId: 'b5', detail: '二单元 1203 室'};

/** What Mr Zhou has asked so far: something in every state an owner may have to do something in. */
export const seedOwnRequests = async (tx: Tx, community: Community, now: Date) => {
  const day = daysFrom(now);
  await story(
    tx,
    community,
    {
      ...zhou,
      at: day(-1, 9),
      serviceCode: 'repair-home',
      description: '主卧空调冷凝水管往外渗，墙皮起了一片，楼下也说有水迹。',
      location: home,
    },
    [
      {
        at: day(-1, 9.5),
        by: '林晓',
        to: 'accepted',
        handlerUsername: 'engineer',
        expectedAt: day(2, 18).toISOString(),
        text: '周先生您好，已经请工程部安排，先关掉空调可以止住渗水。',
      },
      {
        at: day(-1, 14),
        by: '陈建国',
        to: 'appointment',
        appointment: {
          at: day(1, 9.5).toISOString(),
          place: '5 号楼二单元 1203 室',
          people: ['陈建国', '空调厂家师傅'],
        },
        text: '约了厂家师傅一起上门，大约一个小时。时间不合适请直接改。',
      },
    ],
  );
  await story(
    tx,
    community,
    {
      ...zhou,
      at: day(-3, 20),
      serviceCode: 'complaint',
      description: '地库 B2 尽头的排风机半夜一直响，睡不好。',
      location: {placeId: 'garage', detail: 'B2 尽头'},
    },
    [
      {
        at: day(-3, 20.5),
        by: '林晓',
        to: 'accepted',
        handlerUsername: 'frontdesk',
        expectedAt: day(-1, 18).toISOString(),
        text: '这样的声音一定影响休息。今晚先调到低速运行。',
      },
      {
        at: day(-2, 10),
        by: '林晓',
        to: 'transferred',
        handlerUsername: 'engineer',
        reason: '需要检查风机轴承，由工程主管来判断更准确。',
        text: '您说明的情况已一并转达，不必重复。',
      },
      {
        at: day(-2, 16),
        by: '陈建国',
        to: 'on_hold',
        reason: '轴承需要从厂家订货，到货前保持低速运行。',
        expectedAt: day(4, 18).toISOString(),
      },
    ],
  );
  await story(
    tx,
    community,
    {
      ...zhou,
      at: day(-1, 17),
      serviceCode: 'fee-objection',
      description: '去年的公摊水泵电费比前年多，想知道是怎么算的。',
      location: home,
    },
    [
      {
        at: day(-1, 17.5),
        by: '周敏',
        to: 'accepted',
        handlerUsername: 'manager',
        expectedAt: day(2, 17).toISOString(),
      },
      {
        at: new Date(now.valueOf() - 40 * 60 * 1000),
        by: '周敏',
        to: 'waiting_owner',
        question: {text: '您对比的是 2024 年全年，还是 2024 年下半年的账单？'},
      },
    ],
  );
  await story(
    tx,
    community,
    {
      ...zhou,
      at: day(-9, 11),
      serviceCode: 'repair-common',
      description: '5 号楼二单元的门禁刷卡要刷三四次才开。',
      location: {placeId: 'b5', detail: '二单元大门'},
    },
    [
      {
        at: day(-9, 11.2),
        by: '林晓',
        to: 'accepted',
        handlerUsername: 'engineer',
        expectedAt: day(-8, 18).toISOString(),
      },
      {
        at: day(-8, 10),
        by: '陈建国',
        to: 'resolved',
        result: {text: '读卡器受潮，已更换并加了防雨罩，现场连续刷卡二十次均正常。'},
        place: '5 号楼二单元大门',
        people: ['陈建国', '门禁厂家 小李'],
      },
    ],
  );
  const declined = await story(
    tx,
    community,
    {
      ...zhou,
      at: day(-20, 9),
      serviceCode: 'suggestion',
      description: '能不能在 5 号楼门口划两个临时停车位，方便接送老人？',
      location: {placeId: 'b5'},
    },
    [
      {
        at: day(-19, 9),
        by: '周敏',
        to: 'accepted',
        handlerUsername: 'manager',
        expectedAt: day(-12, 18).toISOString(),
      },
      {
        at: day(-13, 15),
        by: '周敏',
        to: 'declined',
        refusal: {
          reason: '门口是消防登高面',
          explanation: '依据小区消防平面图，5 号楼门前 12 米内需要一直空出，消防车要在这里架梯。',
          alternative: '西侧 30 米处有两个限时 20 分钟的车位，我们会加一块指引牌，并备一辆轮椅。',
          escalation: '业主委员会每周六 14:00–16:00 在会所二楼，也可致电 021-5550 0108。',
        },
      },
    ],
  );
  const row = await tx
    .selectFrom('requests')
    .selectAll()
    .where('reference', '=', declined)
    .executeTakeFirstOrThrow();
  const rating = {overall: 3, comment: '道理明白了，轮椅的主意不错。'};
  await takeTurn(tx, row, 'rating', rating, {community, at: day(-12, 20)});
};
