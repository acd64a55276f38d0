import type {formal as Formal} from '../en/survey.js';
import {formal} from './survey.js';

export const friendly: typeof Formal = {
  ...formal,
  none: '现在没有调查。',
  signIn: '这次每户一份，请先在本网站登录一下。',
  hasAnswered: '您家已经答过啦，谢谢！',
  closedMeanwhile: '抱歉，这次调查刚刚结束。',
  missing: '标出的题目请再看一眼。',
  thanks: '收到啦，谢谢您的回答！',
  asOf: (time) => `这是${time}的内容。`,
};
