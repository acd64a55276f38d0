import type {formal as Formal} from '../en/meetings.js';
import {formal} from './meetings.js';

export const friendly: typeof Formal = {
  ...formal,
  none: '最近沒有會議安排。',
  signIn: '想報名的話，請先在本網站登入。',
  replied: (unit, answer) => `${unit} 的回覆：${answer}。謝謝！`,
  fullMeanwhile: '抱歉，剛剛沒有位置了。',
  closedMeanwhile: '抱歉，回覆時間剛過，歡迎打電話給我們。',
  asOf: (time) => `這是${time}的內容。`,
};
