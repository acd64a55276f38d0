import type {formal as Formal} from '../en/common.js';
import {duration} from './units.js';

export const friendly: typeof Formal = {
  errors: {
    unreachable: '抱歉，网络开了个小差，没连上。',
    timeout: '抱歉，等得有点久，没等到回应。',
    aborted: '刚才中断了。',
    unauthenticated: '先在网站上登录一下，就能看到啦。',
    forbidden: '抱歉，现在登录的账号还看不了这个。',
    'not-found': '抱歉，没找到这个内容。',
    invalid: '有几处需要您再看看。',
    conflict: '内容刚刚有变化，再看一眼吧。',
    'too-large': '内容有点长，一次没能收下。',
    'rate-limited': '刚才试的次数有点多。',
    'not-offered': '抱歉，这件事在这里还不能网上办理。',
    unavailable: '抱歉，服务现在用不了。',
    malformed: '抱歉，服务的回应没看懂。',
  },
  sentenceGap: '',
  errorAdvice: '过一会儿再试试。',
  waitSeconds: (seconds) => `大约等 ${duration(seconds)}。`,
  sending: '正在提交，稍等一下…',
  callInstead: (phone) => `也可以直接打 ${phone}。`,
  refreshFailed: '刚才没刷到最新进展，下面是最近一次的内容。',
};
