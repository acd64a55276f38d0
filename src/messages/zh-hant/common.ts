import type {formal as Formal, terms as Terms} from '../en/common.js';
import {duration} from './units.js';

export const terms: typeof Terms = {
  optional: '選填',
  tryAgain: '再試一次',
  phone: '電話',
  email: '電子郵件',
  characters: (count, max) => `${count} / ${max} 字`,
};

export const formal: typeof Formal = {
  errors: {
    unreachable: '很抱歉，暫時沒有連上服務。',
    timeout: '很抱歉，服務沒有及時應答。',
    aborted: '操作已中斷。',
    unauthenticated: '請您先在本網站登入，然後即可查看。',
    forbidden: '很抱歉，目前登入的帳號暫時不能查看這項內容。',
    'not-found': '很抱歉，沒有找到這項內容。',
    invalid: '有幾處需要請您再看一下。',
    conflict: '內容剛剛有了變化，請您再看一下。',
    'too-large': '內容較長，一次沒能收下。',
    'rate-limited': '剛才的操作次數較多。',
    'not-offered': '很抱歉，這裡暫不提供這項線上服務。',
    unavailable: '很抱歉，服務暫時無法使用。',
    malformed: '很抱歉，服務的應答暫時無法讀取。',
  },
  sentenceGap: '',
  errorAdvice: '請您稍後再試。',
  waitSeconds: (seconds) => `請您等候約 ${duration(seconds)}。`,
  sending: '正在送出，請稍候。',
  callInstead: (phone) => `您也可以撥打 ${phone}。`,
  refreshFailed: '剛才沒能取得最新進展，以下是最近一次的內容。',
};
