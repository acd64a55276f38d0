import type {formal as Formal, terms as Terms} from '../en/inquiry-details.js';

export const terms: typeof Terms = {
  steps: '分步填寫',
  back: '上一步',
  next: '下一步',
  step: (at, of) => `第 ${at} 步，共 ${of} 步`,
  place: '大樓或公共區域',
  choosePlace: '請選擇',
  unit: '單元',
  name: '您的稱呼',
  consentLink: '閱讀完整的隱私說明',
};

export const formal: typeof Formal = {
  where: '在什麼地方？',
  detail: '棟、樓層或具體位置',
  detailHint: '例如：2 棟 301 室，廚房頂部',
  contact: '怎樣與您聯絡？',
  contactHint: '留下電話或電子郵件之一即可。',
  nameHint: '方便我們稱呼您',
  consent: '我同意將以上資訊用於處理本次事項。',
  problems: {
    place: '請選擇地點，或者用文字說明。',
    detailLength: '具體位置請控制在 200 字以內。',
    name: '稱呼請控制在 100 字以內。',
    contact: '請留下電話或電子郵件，方便我們答覆您。',
    phone: '請核對一下電話號碼，例如 138 0000 0000。',
    email: '請核對一下電子郵件，例如 name@example.com。',
    consent: '請在這裡勾選：得到您的同意，我們才能使用這些資訊與您聯絡。',
    unreadable: '這一處請您再看一下。',
  },
};
