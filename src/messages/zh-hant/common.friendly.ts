import type {formal as Formal} from '../en/common.js';
import {duration} from './units.js';

export const friendly: typeof Formal = {
  errors: {
    unreachable: '抱歉，網路暫時不太順，沒連上。',
    timeout: '抱歉，等得有點久，沒等到回應。',
    aborted: '剛才中斷了。',
    unauthenticated: '先在網站上登入一下，就能看到啦。',
    forbidden: '抱歉，現在登入的帳號還看不了這個。',
    'not-found': '抱歉，沒找到這個內容。',
    invalid: '有幾處需要您再看看。',
    conflict: '內容剛剛有變化，再看一眼吧。',
    'too-large': '內容有點長，一次沒能收下。',
    'rate-limited': '剛才試的次數有點多。',
    'not-offered': '抱歉，這件事在這裡還不能線上辦理。',
    unavailable: '抱歉，服務現在不能用。',
    malformed: '抱歉，服務的回應沒看懂。',
  },
  sentenceGap: '',
  errorAdvice: '過一會兒再試試。',
  waitSeconds: (seconds) => `大約等 ${duration(seconds)}。`,
  sending: '正在送出，稍等一下…',
  callInstead: (phone) => `也可以直接打 ${phone}。`,
  refreshFailed: '剛才沒刷到最新進展，下面是最近一次的內容。',
};
