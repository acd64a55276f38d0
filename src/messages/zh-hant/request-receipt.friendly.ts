import type {formal as Formal} from '../en/request-receipt.js';

export const friendly: typeof Formal = {
  received: '收到啦，謝謝您告訴我們！',
  keep: '編號和查詢碼請留好，記一下或拍張照都行。有了它們，換個裝置也能看答覆，不用註冊。',
  changed: '我們收到的是您第一次送出的內容。之後改的還沒傳送，仍留在表單裡。',
  scan: '用另一支手機的相機掃一掃，就能在那裡查看。它和查詢碼一樣，請您收好。',
};
