import type {Tx} from '../database/schema.js';
import type {Localized} from '../languages.js';
import {daysFrom} from './day.js';

/** What colleagues know about a kind of request, in the languages of the desk. */
const kinds: Readonly<
  Record<string, {guidance: Localized; atOnce?: boolean; returnVisit?: boolean}>
> = {
  inquiry: {
    atOnce: true,
    guidance: {
      'zh-Hans':
        '能当场说清楚的先说清楚，附上依据（条款、测算表或公告）。说不清的，说明由谁、什么时候答复。',
      en: 'What can be explained now, explain now, with its source. Otherwise say who answers, and when.',
    },
  },
  praise: {
    atOnce: true,
    guidance: {
      'zh-Hans': '当天致谢，转告被表扬的同事，并告诉业主已经转达。',
      en: 'Thank them the same day, pass it on, and say that you have.',
    },
  },
  repair: {
    returnVisit: true,
    guidance: {
      'zh-Hans':
        '先问是否影响安全：跑水、漏电、燃气请业主先离开并电话派单。约好时间、地点、来的人，再出发。',
      en: 'First ask whether anybody is in danger. Then agree time, place and who comes, before leaving.',
    },
  },
  repair_common: {
    returnVisit: true,
    guidance: {
      'zh-Hans': '有安全隐患先围挡、再上报。同一处的反映合并办理，每位业主都要收到结果。',
      en: 'Where there is danger, fence it off first. Merge reports of one place; each owner hears the result.',
    },
  },
  complaint: {
    returnVisit: true,
    guidance: {
      'zh-Hans':
        '先听完，不打断，不争对错；说出对业主的影响。24 小时内由专人联系。涉及本部门同事的，交给项目经理。',
      en: 'Hear them out. Name the effect, judge nothing yet. About a colleague: hand over to the manager.',
    },
  },
  fee_objection: {
    guidance: {
      'zh-Hans': '打开业主所指的那一行，逐步说明怎样计算、依据哪一条。确有差错，先致歉再更正。',
      en: 'Open the line they mean and explain it step by step. A mistake of ours: apologise, then correct.',
    },
  },
};

/** Guidance for staff, and a review of the month before. */
export const seedDeskWork = async (tx: Tx, now: Date): Promise<void> => {
  for (const [kind, {guidance, atOnce = false, returnVisit = false}] of Object.entries(kinds)) {
    await tx
      .updateTable('services')
      .set({
        guidance: JSON.stringify(guidance),
        answers_at_once: atOnce,
        return_visit: returnVisit,
      })
      .where('kind', '=', kind)
      .execute();
  }
  const day = daysFrom(now);
  const on = (days: number) => day(days, 12).toISOString().slice(0, 10);
  const id = 'gy-review-1';
  await tx
    .insertInto('reviews')
    .values({
      id,
      community: 'guiyuan',
      title: '每月会审：报修与投诉',
      period_from: on(-30),
      period_to: on(-1),
      participants: JSON.stringify(['周敏', '陈建国', '林晓', '业委会 王主任']),
      extract:
        '本月报修多集中在门禁和地库排风。门禁读卡器已全部加装防雨罩；地库风机轴承到货后更换，期间夜间低速运行。',
      published_at: now,
      created_at: now,
      created_by: '周敏',
      updated_at: now,
    })
    .execute();
  await tx
    .insertInto('review_findings')
    .values([
      {
        id: `${id}-f1`,
        review: id,
        position: 0,
        text: '门禁读卡器受潮是重复报修的主要原因。',
        public: true,
      },
      {
        id: `${id}-f2`,
        review: id,
        position: 1,
        text: '转交时有一次没有写明电话，业主打了两次前台。',
        public: false,
      },
    ])
    .execute();
  await tx
    .insertInto('review_actions')
    .values([
      {
        id: `${id}-a1`,
        review: id,
        position: 0,
        text: '其余 6 个单元的读卡器加装防雨罩',
        owner_name: '陈建国',
        due_on: on(14),
        status: 'open',
        public: true,
      },
      {
        id: `${id}-a2`,
        review: id,
        position: 1,
        text: '转交必须写明接手人和电话，前台班前会讲一次',
        owner_name: '林晓',
        due_on: on(3),
        status: 'done',
        public: false,
      },
    ])
    .execute();
};
