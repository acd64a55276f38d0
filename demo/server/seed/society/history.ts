import {randomUUID} from 'node:crypto';
import type {Tx} from '../../database/schema.js';
import type {Period} from '../../reports/period.js';
import {boundsOf} from '../../reports/period.js';

/** What owners asked in past quarters, so that a report has something to report. */
const asked: readonly {code: string; times: number; words: string}[] = [
  {code: 'repair-home', times: 8, words: '厨房水管渗水，请安排师傅看看。'},
  {code: 'repair-common', times: 7, words: '楼道灯不亮，晚上上楼看不清。'},
  {code: 'inquiry', times: 6, words: '请问门禁卡怎么补办？'},
  {code: 'complaint', times: 5, words: '夜里施工声音较大，影响休息。'},
  {code: 'suggestion', times: 2, words: '建议在中心花园多放几张长椅。'},
  {code: 'fee-objection', times: 5, words: '上月电梯费与往月不同，想了解一下。'},
  {code: 'praise', times: 1, words: '感谢门岗师傅帮忙搬东西。'},
];

const hour = 60 * 60 * 1000;

/** A number that looks like chance and is the same every time. */
const spread = (seed: number, range: number) => (seed * 7919 + 104729) % range;

/** Fills a past quarter with closed requests; `haste` shortens the waiting, in percent. */
export const seedHistory = async (
  tx: Tx,
  community: {id: string; timeZone: string; prefix: string},
  period: Period,
  haste: number,
): Promise<void> => {
  const {start, end} = boundsOf(period, community.timeZone);
  const days = (end.valueOf() - start.valueOf()) / (24 * hour);
  const made = asked.flatMap(({code, times, words}) =>
    Array.from({length: times}, () => ({code, words})),
  );
  const requests = made.map(({code, words}, index) => {
    const day = Math.floor((index * days) / made.length);
    const at = new Date(start.valueOf() + day * 24 * hour + (8 + spread(index, 12)) * hour);
    const wait = ((0.5 + spread(index, 30)) * hour * (100 - haste)) / 100;
    const stamp = period.id.replace(/\D/g, '');
    return {
      reference: `${community.prefix}-${stamp}H-${String(index + 1).padStart(4, '0')}`,
      code,
      words,
      at,
      answeredAt: new Date(at.valueOf() + wait),
      endedAt: new Date(at.valueOf() + wait + 20 * hour),
      isDeclined: spread(index, 11) === 3,
      isReopened: spread(index, 9) === 4,
      // Two of three owners rate it.
      rating: index % 3 === 0 ? undefined : 5 - (spread(index, 13) % 3),
    };
  });
  await tx
    .insertInto('requests')
    .values(
      requests.map(({reference, code, words, at, endedAt, isReopened, rating}) => ({
        reference,
        community: community.id,
        service_code: code,
        description: words,
        phone: '138 0000 0000',
        privacy_notice_version: '2026-01',
        state: 'closed' as const,
        version: isReopened ? 5 : 4,
        submitted_at: at,
        updated_at: endedAt,
        search: words,
        owner_replied: false,
        rating:
          rating === undefined
            ? null
            : JSON.stringify({overall: rating, ratedAt: endedAt.toISOString()}),
      })),
    )
    .execute();
  await tx.insertInto('request_events').values(requests.flatMap(eventsOf)).execute();
};

type State = 'submitted' | 'accepted' | 'resolved' | 'declined' | 'closed';

const eventsOf = ({
  reference,
  at,
  answeredAt,
  endedAt,
  isDeclined,
  isReopened,
}: {
  reference: string;
  at: Date;
  answeredAt: Date;
  endedAt: Date;
  isDeclined: boolean;
  isReopened: boolean;
}) => {
  const end: State = isDeclined && !isReopened ? 'declined' : 'resolved';
  const path: readonly State[] = isReopened
    ? ['submitted', 'accepted', 'resolved', 'accepted', 'closed']
    : ['submitted', 'accepted', end, 'closed'];
  const times = [at, answeredAt, endedAt, endedAt, endedAt];
  return path.map((state, index) => ({
    id: randomUUID(),
    reference,
    version: index + 1,
    at: times[index] ?? endedAt,
    type: index === 0 ? 'submitted' : 'state-changed',
    actor_role:
      index === 0 || (isReopened && index === 3) ? ('owner' as const) : ('staff' as const),
    actor_name: index === 0 ? null : '林晓',
    from_state: path[index - 1] ?? null,
    to_state: state,
    ...endingOf(state),
  }));
};

/** No end without words for the owner. */
const endingOf = (state: State) => {
  const refusal = {
    reason: '消防通道',
    explanation: '该处为消防通道，不能设置车位。',
    alternative: '可申请地下车库的临时车位。',
    escalation: '项目经理 周敏，021-5550 0108。',
  };
  if (state === 'declined') return {refusal: JSON.stringify(refusal)};
  if (state === 'resolved') {
    return {result: JSON.stringify({text: '已处理，感谢您的耐心。'})};
  }
  return state === 'closed' ? {text: '确认期已过，本事项归档。'} : {};
};
