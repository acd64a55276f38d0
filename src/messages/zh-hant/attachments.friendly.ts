import type {formal} from '../en/attachments.js';

export const friendly: typeof formal = {
  limits: (files, size) =>
    `最多加入 ${files} 個檔案：照片、PDF 或語音，每個不超過 ${size}。照片會先在您的裝置上縮小，並去掉拍攝地點。`,
  added: (name) => `已加入 ${name}。`,
  removed: (name) => `已移除 ${name}。`,
  done: (name) => `${name} 好了。`,
  interrupted: (name) => `網路斷了一下，恢復後會接著傳送 ${name}，不會遺失。`,
  notDone: (name) => `${name} 還沒有傳送成功。`,
  problems: {
    empty: '這個檔案是空的，重新選一下，或換一個試試。',
    heic: '這個瀏覽器讀不了 HEIC 照片。您可以在這裡直接拍照，或先存成 JPEG。',
    type: '這類檔案暫時收不了，照片、PDF 和語音都可以。',
    size: '這個檔案有點大，您可以傳其中一部分，或拍張照片。',
    unreadable: '沒能讀取這個檔案，請再加入一次。',
    count: '檔案已經夠多了，其餘的稍後可以透過留言補充。',
    backend: '服務沒能收下這個檔案，換一個試試吧。',
  },
  noMicrophone: '這裡用不了麥克風，您可以寫下來，或加入錄好的語音。',
  notAllReady: '還有檔案沒有傳送成功，請繼續傳送或移除。',
  notShown: '剛才沒能讀取到這項內容。',
};
