import type {formal as Formal, terms as Terms} from '../en/common.js';
import {duration} from './units.js';

export const terms: typeof Terms = {
  optional: '选填',
  tryAgain: '再试一次',
  phone: '电话',
  email: '电子邮箱',
  characters: (count, max) => `${count} / ${max} 字`,
};

export const formal: typeof Formal = {
  errors: {
    unreachable: '很抱歉，暂时没有连上服务。',
    timeout: '很抱歉，服务没有及时应答。',
    aborted: '操作已中断。',
    unauthenticated: '请您先在本网站登录，然后即可查看。',
    forbidden: '很抱歉，当前登录的账号暂时不能查看这项内容。',
    'not-found': '很抱歉，没有找到这项内容。',
    invalid: '有几处需要请您再看一下。',
    conflict: '内容刚刚有了变化，请您再看一下。',
    'too-large': '内容较长，一次没能收下。',
    'rate-limited': '刚才的操作次数较多。',
    'not-offered': '很抱歉，这里暂不提供这项网上服务。',
    unavailable: '很抱歉，服务暂时无法使用。',
    malformed: '很抱歉，服务的应答暂时无法读取。',
  },
  sentenceGap: '',
  errorAdvice: '请您稍后再试。',
  waitSeconds: (seconds) => `请您等候约 ${duration(seconds)}。`,
  sending: '正在提交，请稍候。',
  callInstead: (phone) => `您也可以致电 ${phone}。`,
  refreshFailed: '刚才没能取得最新进展，以下是最近一次的内容。',
};
