import type {formal as Formal, terms as Terms} from '../en/outbox.js';

export const terms: typeof Terms = {
  waiting: '等待傳送',
  sendNow: '現在傳送',
  remove: '刪除',
  copy: '複製文字',
  copied: '已複製',
  noted: '我記下了',
  reference: '編號',
  code: '查詢碼',
};

export const formal: typeof Formal = {
  draftKept: '草稿，已儲存在本裝置上。',
  draftInSession: '草稿，已儲存，關閉本分頁後清除。',
  notKept: {
    blocked: '此瀏覽器不允許在這裡儲存內容。送出之前，請不要關閉本頁面。',
    full: '本裝置的儲存空間已滿，草稿沒有儲存。送出之前，請不要關閉本頁面。',
    broken: '草稿沒有儲存到本裝置上。送出之前，請不要關閉本頁面。',
  },
  filesNotKept: '您加入的檔案尚未儲存。在顯示「已就緒」之前，請您不要關閉本頁面。',
  waitingKept: '已儲存在本裝置上，尚未傳送。待服務恢復、您開啟本網站任一頁面時，會自動傳送。',
  waitingHere: '尚未傳送，也沒有儲存在本裝置上。請您不要關閉本頁面。',
  removeHint: '如果內容其實已經送達，在這裡刪除並不會撤回。',
  received: '已經傳送，我們已經收到。',
  refused: '沒有傳送成功：服務未能接收。以下是副本，供您留存。',
  expired: '七天內沒有傳送成功，現已不再嘗試。以下是副本；如果事情還在，請您再次告訴我們。',
};
