import {lifecycle, type RequestState} from '../../../src/contract/request-lifecycle.js';

/** Everything any state may need to tell; what a state does not need does no harm. */
export const everything = (mergeTarget: string) => ({
  handlerUsername: 'engineer',
  expectedAt: '2031-05-04T10:00:00+08:00',
  question: {text: '角阀是铜的还是塑料的？'},
  appointment: {at: '2031-05-03T09:00:00+08:00', place: '3 号楼 1102 室', people: ['陈建国']},
  reason: '配件需要订货。',
  result: {text: '已更换水管，并试压半小时。'},
  refusal: {
    reason: '小区规划',
    explanation: '此处为消防通道。',
    alternative: '可使用 5 号楼旁的车位。',
    escalation: '业主委员会，每周六下午。',
  },
  mergedInto: mergeTarget,
  text: '感谢您告诉我们。',
});

/** The states a request passes from `submitted` to `goal`, by the fewest moves. */
export const wayTo = (goal: RequestState): RequestState[] => {
  const ways: RequestState[][] = [['submitted']];
  for (const way of ways) {
    const last = way.at(-1) ?? 'submitted';
    if (last === goal) return way.slice(1);
    for (const next of lifecycle[last].to) if (!way.includes(next)) ways.push([...way, next]);
  }
  throw new Error(`No way leads to ${goal}.`);
};
