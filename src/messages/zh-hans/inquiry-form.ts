import type {formal as Formal, terms as Terms} from '../en/inquiry-form.js';

export const terms: typeof Terms = {
  label: '联系我们',
  loading: '正在打开表单…',
  promise: (promise) => `我们公开的承诺：${promise}`,
};

export const formal: typeof Formal = {
  opening: '您好，请把您想说的告诉我们，每一个字我们都会认真看。',
  callFirst: (what) => `${what}？请先打电话：`,
  description: '请用您自己的话说一说',
  descriptionHint: '发生了什么、在哪里、从什么时候开始？不着急，请慢慢写。',
  kind: '这件事属于哪一类？',
  kindHint: '拿不准的话，选最接近的一项即可，其余由我们来办。',
  send: '提交',
  summary: (count) => `有 ${count} 处需要请您再看一下。您填写的内容都还在。`,
  notSent: '暂时还没有提交成功。您填写的内容都还在本页面上。',
  notConfirmed:
    '暂时无法确认是否已经送达。您填写的内容都还在本页面上。您可以放心地原样再次提交，不会重复登记。',
  problems: {
    description: '请简单说一说是什么事情。',
    descriptionLength: (over) => `比一次能收下的多了 ${over} 个字。请您略作删减，或者分两次提交。`,
    serviceCode: '请选择一类，最接近的即可。',
    unreadable: '请您再看一看这里。',
  },
};
