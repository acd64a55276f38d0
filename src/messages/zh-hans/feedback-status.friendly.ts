import type {formal as Formal} from '../en/feedback-status.js';

export const friendly: typeof Formal = {
  opening: '输入回执上的编号和查询码，就能看到答复。',
  referenceMissing: '填一下回执上的编号吧。',
  codeMissing: '填一下回执上的查询码吧。',
  notFound: '没找到这个编号和查询码对应的事项，和回执对一对吧；大小写、空格、横线都没关系。',
  updated: (state) => `有新进展啦：${state}。`,
  replySent: '收到您的留言啦，谢谢！',
  replyMissing: '先写几句吧。',
  replyLength: (over) => `多了 ${over} 个字，稍微删一点吧。`,
  replyNotSent: '留言还没发出去，写好的内容还在。',
  replyNotConfirmed: '不确定留言有没有送到，写好的内容还在。放心原样再发一次，不会重复登记。',
  asOf: (time) => `这是${time}的内容。`,
};
