import type {formal as Formal, terms as Terms} from '../en/request-receipt.js';

export const terms: typeof Terms = {
  reference: '番号',
  code: '確認コード',
  sentAt: '受付日時',
  expected: '回答のお約束',
  next: 'これからの予定',
  call: 'お電話の窓口',
  follow: 'この件の状況を見る',
  another: '別の件を書く',
  print: '印刷する',
  printLarge: '大きな文字で印刷する',
  save: '控えを保存する',
  title: (reference) => `お申し出の控え　番号 ${reference}`,
  linkPicture: 'QRコード：このお申し出へのリンク',
  yourWords: 'お客様のお言葉',
  files: 'お客様のファイル',
};

export const formal: typeof Formal = {
  received: 'お知らせいただき、ありがとうございます。確かに受け付けました。',
  keep: 'この番号と確認コードを、メモや写真でお手元に残してください。この二つがあれば、登録なしで、どの端末からでも回答をご覧いただけます。',
  changed:
    '最初にお送りいただいた内容を受け付けました。その後に変更された部分は送信されておらず、フォームに残っています。',
  scan: '別のスマートフォンやタブレットのカメラをこの画像に向けると、そこでお申し出が開きます。確認コードと同じく、この画像をお持ちの方は内容をご覧になれます。',
};
