import type {formal as Formal} from '../en/inquiry-form.js';

export const friendly: typeof Formal = {
  opening: '您好！有什么想说的，尽管告诉我们，每个字都会看。',
  callFirst: (what) => `${what}？先打电话：`,
  description: '用您自己的话说说',
  descriptionHint: '发生了什么、在哪里、什么时候开始的？慢慢写，不着急。',
  kind: '是哪方面的事？',
  kindHint: '拿不准就选最接近的，剩下的交给我们。',
  send: '提交',
  summary: (count) => `有 ${count} 处需要您再看看，写好的内容都还在。`,
  notSent: '还没提交成功，写好的内容都还在本页面上。',
  notConfirmed: '不确定有没有送到，写好的内容都还在本页面上。放心原样再点一次，不会重复登记。',
  problems: {
    description: '简单说说是什么事吧。',
    descriptionLength: (over) => `多了 ${over} 个字，稍微删一点，或者分两次提交。`,
    serviceCode: '选一类吧，最接近的就行。',
    unreadable: '这里请再看一看。',
  },
};
