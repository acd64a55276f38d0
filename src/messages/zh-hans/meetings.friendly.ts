import type {formal as Formal} from '../en/meetings.js';
import {formal} from './meetings.js';

export const friendly: typeof Formal = {
  ...formal,
  none: '最近没有会议安排。',
  signIn: '想报名的话，请先在本网站登录。',
  replied: (unit, answer) => `${unit} 的回复：${answer}。谢谢！`,
  fullMeanwhile: '抱歉，刚刚没有位置了。',
  closedMeanwhile: '抱歉，回复时间刚过，欢迎打电话给我们。',
  asOf: (time) => `这是${time}的内容。`,
};
