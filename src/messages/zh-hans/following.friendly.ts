import {formal, type formal as Formal} from './following.js';

export const friendly: typeof Formal = {
  ...formal,
  noneYet: '这里还空着。您反映的事都会出现在这里。',
  delayed: '抱歉，要让您多等一会儿。',
  late: '抱歉，过了说好的时间，我们还在办。着急的话，打个电话给我们吧。',
  lowScore: '没让您满意，很抱歉。我们想接着把它办好。',
  refused: (subject) => `“${subject}”我们认真看过了，这次没能办成，很抱歉。`,
  resolvedUntil: (time) => `谢谢您的耐心！还有不满意的地方，${time}前说一声就行。`,
  kindNote: '编号、原话和记录都在，不用再写一遍，答应的时间也不会推迟。',
  withdrawNote: '撤回后我们就不再办了，以后随时可以再提。',
  objectNote: '您的想法我们会记下来，服务台马上能看到。',
  turnSent: '收到啦，谢谢您！',
  needed: '先写几句话吧。',
};
