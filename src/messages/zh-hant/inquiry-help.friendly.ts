import type {formal as Formal} from '../en/inquiry-help.js';

export const friendly: typeof Formal = {
  emergency: '聽起來挺急的，先打電話吧，馬上有人接。',
  writeAfterwards: '等大家都安全了，也可以在這裡補充。',
  answers: '這些也許用得上，沒幫上就接著寫。',
  until: (time) => `大概到${time}`,
  own: (kind) => `您之前說過類似的事：${kind}`,
  followed: '已經關注了，不用再送出。',
  soundsLike: (kind) => `像是「${kind}」，對吧？`,
  listening: '在聽。語音由瀏覽器轉成文字，可能會用到瀏覽器廠商的服務。',
  notHeard: '沒聽到。允許一下麥克風，或者直接寫吧。',
};
