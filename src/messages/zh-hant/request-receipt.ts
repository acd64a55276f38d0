import type {formal as Formal, terms as Terms} from '../en/request-receipt.js';

export const terms: typeof Terms = {
  reference: '編號',
  code: '查詢碼',
  sentAt: '收到時間',
  expected: '承諾答覆時間',
  next: '接下來',
  call: '聯絡電話',
  follow: '查看處理進度',
  another: '再反映一件事',
  print: '列印',
  printLarge: '大字列印',
  save: '儲存一份',
  title: (reference) => `編號 ${reference} 回執`,
  linkPicture: 'QR Code：這件事的查詢連結',
  yourWords: '您的原話',
  files: '您的附件',
};

export const formal: typeof Formal = {
  received: '感謝您告知我們，您反映的事項已經收到。',
  keep: '請保存好編號和查詢碼，例如記在紙上或拍張照片。憑這兩項，在任何裝置上都能查看答覆，不需註冊。',
  changed: '我們收到的是您第一次送出的內容。之後的修改還沒有傳送，仍保留在表單裡。',
  scan: '用另一支手機或平板的相機對準 QR Code，即可在那裡查看這件事。QR Code 與查詢碼一樣，請您妥善保管。',
};
