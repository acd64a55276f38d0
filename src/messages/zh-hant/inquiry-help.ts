import type {formal as Formal, terms as Terms} from '../en/inquiry-help.js';

export const terms: typeof Terms = {
  call: (phone) => `撥打 ${phone}`,
  dictate: '說給我們聽（語音輸入）',
  stopDictating: '停止語音輸入',
  follow: '關注進展',
  see: '查看您的事項',
  more: '了解更多',
  useKind: '是，就選這一類',
};

export const formal: typeof Formal = {
  emergency: '這件事比較緊急，請您先打電話，馬上有人接聽。',
  writeAfterwards: '等大家都安全了，您也可以在這裡補充說明。',
  answers: '也許這些對您有幫助，您可以繼續寫，不受影響。',
  until: (time) => `預計到${time}`,
  own: (kind) => `您已經反映過類似的事項：${kind}`,
  followed: '您已關注這處故障，不必再送出。',
  soundsLike: (kind) => `聽起來是「${kind}」，對嗎？`,
  listening: '正在聆聽。語音由您的瀏覽器轉成文字，可能會用到瀏覽器廠商的服務。',
  notHeard: '這次沒有聽到。請允許使用麥克風，或者直接寫下來。',
};
