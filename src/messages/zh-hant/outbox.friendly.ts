import type {formal as Formal} from '../en/outbox.js';

export const friendly: typeof Formal = {
  draftKept: '草稿已儲存在這台裝置上。',
  draftInSession: '草稿已儲存，關掉這個分頁就會清除。',
  notKept: {
    blocked: '這個瀏覽器不讓在這裡儲存內容。送出之前先別關頁面。',
    full: '這台裝置沒有空間了，草稿沒存上。送出之前先別關頁面。',
    broken: '草稿沒能存到這台裝置上。送出之前先別關頁面。',
  },
  filesNotKept: '您加入的檔案還沒存好，顯示「已就緒」之前先別關頁面。',
  waitingKept: '已儲存在這台裝置上，還沒傳送。等服務恢復，您開啟本網站任何頁面時會自動傳送。',
  waitingHere: '還沒傳送，也沒存到這台裝置上。請先別關頁面。',
  removeHint: '如果內容其實已經送到，在這裡刪除並不會撤回。',
  received: '已經傳送，我們收到了。',
  refused: '沒能傳送成功：服務沒有接收。這是副本，留給您。',
  expired: '七天內沒能傳送成功，現在不再嘗試了。這是副本；如果事情還在，再跟我們說一聲。',
};
