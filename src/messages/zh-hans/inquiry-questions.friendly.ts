import type {formal as Formal} from '../en/inquiry-questions.js';

export const friendly: typeof Formal = {
  weSeeToIt: '给您参考。照样可以提交，我们来转达，有结果就告诉您。',
  visit: '什么时候上门方便？',
  visitHint: '最多选三个，最方便的放前面，我们会确认。',
  confidential: '对方不会知道是您。',
  agreePrice: (price) => `费用没问题：${price}`,
  agreeRules: (title) => `看过《${title}》，同意`,
  stillOpen: '还有几项没填，不着急。',
  allThere: '都填好啦，谢谢您！',
  documents: '在这里附上，或带到服务中心，都行。',
  kindForOthers: '这一类一般是给住户的。换一类吧，比如咨询，一样帮您办。',
  problems: {
    answer: '这里简单填一下吧。',
    number: '填个数字就行，比如 2 或 251.05。',
    date: '选个日期吧。',
    answerLength: '稍微长了点，删一点，或写到上面去。',
    times: '日期和时间段一起选，或都不选。',
    rules: '看一看，没问题就在这里勾一下。',
    price: '费用没问题就在这里勾一下。',
    phone: '再看看电话号码对不对，比如 138 0000 0000。',
    unreadable: '这一处再看看吧。',
  },
};
