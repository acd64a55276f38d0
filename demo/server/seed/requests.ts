import type {Community} from '../communities.js';
import type {Tx} from '../database/schema.js';
import {addOwnerMessage} from '../requests/message.js';
import {submitRequest, type Submission} from '../requests/submit.js';
import {moveRequest, type Move} from '../requests/transition.js';
import {daysFrom} from './day.js';

const consent = {privacyNoticeVersion: '2026-01'};

const hour = 60 * 60 * 1000;

/** A time as one would promise it: the full hour, so many hours from now. */
const nextFullHour = (now: Date, hours: number) =>
  new Date(Math.ceil((now.valueOf() + hours * hour) / hour) * hour);

export interface Telling extends Omit<Move, 'version'> {
  at: Date;
  by: string;
}

/** Lives through a request as an owner and staff would, by the same rules; resolves to its number. */
export const story = async (
  tx: Tx,
  community: Community,
  {subject, ...submitted}: Omit<Submission, 'consent'> & {at: Date; subject?: string},
  moves: Telling[],
  reply?: {text: string; at: Date},
): Promise<string> => {
  const {at: submittedAt} = submitted;
  const sent = {...submitted, consent};
  const {reference} = await submitRequest(tx, community, sent, submittedAt, subject);
  const present = () =>
    tx
      .selectFrom('requests')
      .selectAll()
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow();
  for (const {at, by, ...move} of moves) {
    const row = await present();
    await moveRequest(tx, row, {...move, version: row.version}, {by, at});
  }
  if (reply) await addOwnerMessage(tx, await present(), reply.text, reply.at);
  return reference;
};

/** A few requests in different states, so that the desk has something to show. */
export const seedRequests = async (tx: Tx, community: Community, now: Date) => {
  const day = daysFrom(now);
  await story(
    tx,
    community,
    {
      at: day(-6, 19.5),
      serviceCode: 'repair-common',
      description: '5 号楼二单元门厅的灯一闪一闪的，老人晚上回来看不清台阶，能不能尽快看看？',
      location: {placeId: 'b5', detail: '二单元门厅'},
      contact: {name: '孙玉兰', phone: '138 0000 2217'},
      lang: 'zh-Hans',
      tone: 'formal',
    },
    [
      {
        at: day(-6, 20),
        by: '林晓',
        to: 'accepted',
        handlerUsername: 'engineer',
        expectedAt: day(-5, 18).toISOString(),
        text: '孙阿姨您好，门厅灯的情况已经转给工程部陈建国，明天白天到现场查看。',
      },
      {
        at: day(-5, 10.5),
        by: '陈建国',
        to: 'resolved',
        result: {text: '镇流器老化，已更换整套灯具并加装了一盏感应灯，今晚起台阶处也有照明。'},
        internalNote: '同批次灯具还有 4 盏，列入下月更换计划。',
      },
    ],
  );
  await story(
    tx,
    community,
    {
      at: new Date(now.valueOf() - 2 * hour),
      serviceCode: 'repair-common',
      description: '6 号楼 1 单元靠东的电梯停在 3 楼不动了，按了没反应，家里老人下不了楼。',
      location: {placeId: 'b6', unitId: 'b6-1', detail: '靠东的一部'},
      contact: {name: '何丽', phone: '136 0000 5182'},
      answers: [
        {code: 'subject', values: ['lift']},
        {code: 'danger', values: ['no']},
      ],
      relation: 'owner',
      lang: 'zh-Hans',
      tone: 'formal',
    },
    [
      {
        at: new Date(now.valueOf() - 1.5 * hour),
        by: '林晓',
        to: 'accepted',
        handlerUsername: 'engineer',
        expectedAt: nextFullHour(now, 4).toISOString(),
        text: '何女士您好，捷升电梯维保的师傅已在路上。西侧电梯照常运行，需要帮忙请致电 021-5550 0110。',
      },
    ],
  );
  await story(
    tx,
    community,
    {
      at: day(-2, 8.5),
      serviceCode: 'repair-home',
      description: '厨房水槽下面的水管一直在渗水，柜板已经泡胀了。我白天上班，晚上七点以后在家。',
      location: {placeId: 'b3', detail: '1102 室'},
      contact: {name: '赵立新', phone: '139 0000 4471', email: 'zhao.lixin@mail.example'},
      lang: 'zh-Hans',
      tone: 'friendly',
    },
    [
      {
        at: day(-2, 9),
        by: '林晓',
        to: 'accepted',
        handlerUsername: 'engineer',
        expectedAt: day(1, 18).toISOString(),
        text: '赵先生，先把水槽下的角阀拧紧可以止住大部分渗水。工程师傅会带配件上门。',
      },
      {
        at: day(-2, 11),
        by: '陈建国',
        to: 'waiting_owner',
        question: {text: '水槽下的角阀是铜的还是塑料的？方便的话告诉我们，师傅好带对配件。'},
      },
    ],
    {text: '是塑料的，白色，关紧以后还是一滴一滴地漏。', at: day(-1, 20)},
  );
  await story(
    tx,
    community,
    {
      at: day(-3, 14),
      serviceCode: 'suggestion',
      description:
        'Could the playground get a little shade? In the afternoon the slide is too hot to use.',
      location: {placeId: 'playground'},
      contact: {name: 'Helen Ward', email: 'helen.ward@mail.example'},
      lang: 'en',
      tone: 'friendly',
    },
    [
      {
        at: day(-2, 10),
        by: '周敏',
        to: 'accepted',
        handlerUsername: 'manager',
        expectedAt: day(5, 18).toISOString(),
        text: 'Thank you, Helen – a good point. I am asking two firms what a shade sail would cost and will tell you what they say.',
      },
      {
        at: day(-1, 16),
        by: '周敏',
        to: 'on_hold',
        reason:
          'A shade sail is paid from common income, so the owners’ committee has to agree first; it meets next Saturday.',
        expectedAt: day(9, 18).toISOString(),
        internalNote: '报价约 8,600 元，已发业委会王主任。',
      },
    ],
  );
  await story(
    tx,
    community,
    {
      at: new Date(now.valueOf() - 3 * hour),
      serviceCode: 'complaint',
      description: '樓上連續三個晚上十一點後還在拖動家具，孩子明天要考試，想請你們幫忙溝通一下。',
      location: {placeId: 'b8', detail: '803 室'},
      contact: {name: '吳家豪', phone: '137 0000 9035'},
      lang: 'zh-Hant',
      tone: 'formal',
    },
    [],
  );
};
