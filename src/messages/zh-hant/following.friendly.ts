import {formal, type formal as Formal} from './following.js';

export const friendly: typeof Formal = {
  ...formal,
  noneYet: '這裡還空著。您反映的事都會出現在這裡。',
  delayed: '抱歉，要讓您多等一下。',
  late: '抱歉，過了說好的時間，我們還在處理。著急的話，打個電話給我們吧。',
  lowScore: '沒讓您滿意，很抱歉。我們想接著把它處理好。',
  refused: (subject) => `「${subject}」我們認真看過了，這次沒能辦成，很抱歉。`,
  resolvedUntil: (time) => `謝謝您的耐心！還有不滿意的地方，${time}前說一聲就可以。`,
  kindNote: '編號、原話和紀錄都在，不用再寫一遍，答應的時間也不會延後。',
  withdrawNote: '撤回後我們就不再處理了，以後隨時可以再提。',
  objectNote: '您的想法我們會記下來，服務台馬上能看到。',
  turnSent: '收到了，謝謝您！',
  needed: '先寫幾句話吧。',
};
