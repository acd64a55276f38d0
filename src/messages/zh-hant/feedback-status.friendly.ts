import type {formal as Formal} from '../en/feedback-status.js';

export const friendly: typeof Formal = {
  opening: '輸入回條上的編號和查詢碼，就能看到答覆。',
  referenceMissing: '填一下回條上的編號吧。',
  codeMissing: '填一下回條上的查詢碼吧。',
  notFound: '沒找到這個編號和查詢碼對應的事項，和回條對一對吧；大小寫、空格、橫線都沒關係。',
  updated: (state) => `有新進展啦：${state}。`,
  replySent: '收到您的留言啦，謝謝！',
  replyMissing: '先寫幾句吧。',
  replyLength: (over) => `多了 ${over} 個字，稍微刪一點吧。`,
  replyNotSent: '留言還沒發出去，寫好的內容還在。',
  replyNotConfirmed: '不確定留言有沒有送到，寫好的內容還在。放心原樣再發一次，不會重複登錄。',
  asOf: (time) => `這是${time}的內容。`,
};
