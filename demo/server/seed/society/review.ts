import type {Tx} from '../../database/schema.js';
import type {Period} from '../../reports/period.js';

const id = 'gy-review-quarter';

/** The day so many days after another, as `2026-10-14`. */
const after = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The joint review of a quarter, of which a part is for owners to read; gives its id. */
export const seedReview = async (
  tx: Tx,
  community: string,
  {from, to}: Period,
  heldAt: Date,
): Promise<string> => {
  await tx
    .insertInto('reviews')
    .values({
      id,
      community,
      title: '季度会审：答复快慢与公共报修',
      period_from: from,
      period_to: to,
      participants: JSON.stringify(['周敏', '陈建国', '林晓', '业委会 王主任']),
      extract: '本季度首次答复比上季度快。公共区域报修仍有延误，主要是灯具和阀门缺货。',
      published_at: heldAt,
      created_at: heldAt,
      created_by: '周敏',
      updated_at: heldAt,
    })
    .execute();
  const findings = [
    {text: '夜间报修最多的是水管和门禁，夜班工程师到岗后平均提前两小时答复。', public: true},
    {text: '两次转交没有写明接手人，已当面提醒。', public: false},
  ];
  await tx
    .insertInto('review_findings')
    .values(
      findings.map((finding, position) => ({
        ...finding,
        id: `${id}-f${position + 1}`,
        review: id,
        position,
      })),
    )
    .execute();
  const actions = [
    {
      text: '常用灯具、阀门列入常备库存，每月盘点一次',
      owner_name: '陈建国',
      days: 45,
      public: true,
    },
    {
      text: '预计超时的事项，提前一天告知业主原因与新的时间',
      owner_name: '林晓',
      days: 30,
      public: true,
    },
    {text: '转交必须写明接手人和电话', owner_name: '林晓', days: 20, public: false},
  ];
  await tx
    .insertInto('review_actions')
    .values(
      actions.map(({days, ...action}, position) => ({
        ...action,
        id: `${id}-a${position + 1}`,
        review: id,
        position,
        due_on: after(to, days),
        status: position === 1 ? ('done' as const) : ('open' as const),
      })),
    )
    .execute();
  return id;
};
