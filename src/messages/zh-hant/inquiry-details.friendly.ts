import type {formal as Formal} from '../en/inquiry-details.js';

export const friendly: typeof Formal = {
  where: '在哪裡？',
  detail: '棟、樓層或具體位置',
  detailHint: '比如：2 棟 301，廚房頂上',
  contact: '怎麼聯絡您？',
  contactHint: '電話、電子郵件留一個就行。',
  nameHint: '方便我們稱呼您',
  consent: '可以用這些資訊來辦這件事。',
  problems: {
    place: '選個地點，或者用文字說明一下。',
    detailLength: '具體位置寫在 200 字以內就好。',
    name: '稱呼寫在 100 字以內就好。',
    contact: '留個電話或電子郵件吧，好給您答覆。',
    phone: '再看看電話號碼對不對，比如 138 0000 0000。',
    email: '再看看電子郵件對不對，比如 name@example.com。',
    consent: '在這裡勾一下吧，您同意了我們才能用這些資訊聯絡您。',
    unreadable: '這一處再看看吧。',
  },
};
