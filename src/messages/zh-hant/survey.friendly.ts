import type {formal as Formal} from '../en/survey.js';
import {formal} from './survey.js';

export const friendly: typeof Formal = {
  ...formal,
  none: '現在沒有調查。',
  signIn: '這次每戶一份，請先在本網站登入一下。',
  hasAnswered: '您府上已經答過了，謝謝！',
  closedMeanwhile: '抱歉，這次調查剛剛結束。',
  missing: '標出的題目請再看一眼。',
  thanks: '收到了，謝謝您的回答！',
  asOf: (time) => `這是${time}的內容。`,
};
