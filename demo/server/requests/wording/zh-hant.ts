import type {Facts, Wording} from './wording.js';

const dear = ({name}: Facts) => (name ? `${name}您好。` : '您好。');
const contact = ({expected}: Facts) =>
  expected ? `服務中心將於${expected}前與您聯絡。` : '服務中心會認真閱讀，並與您聯絡。';
const call = ({phone}: Facts) => (phone ? `如有急事，請撥打 ${phone}。` : '');
const who = ({handler}: Facts) => handler?.name ?? '服務中心';
const by = ({expected}: Facts) => (expected ? `，將於${expected}前答覆您` : '');
const handlerPhone = ({handler}: Facts) => (handler?.phone ? `聯絡電話 ${handler.phone}。` : '');
const visit = ({appointment}: Facts) =>
  appointment ? `我們將於${appointment.at}到${appointment.place}。` : '';
const news = ({expected}: Facts) => (expected ? `我們會在${expected}前告訴您進展。` : '');

export const traditionalChinese: Wording = {
  labels: {
    submitted: '已收到',
    accepted: '已受理',
    waiting_owner: '待您補充',
    assigned: '已安排',
    transferred: '已轉交',
    appointment: '已預約',
    in_progress: '處理中',
    on_hold: '暫緩',
    resolved: '已處理，請您確認',
    declined: '未能滿足，說明如下',
    closed: '已歸檔',
    withdrawn: '已撤回',
    merged: '已合併',
  },
  received: {
    trouble: {
      formal: (facts) =>
        `${dear(facts)}您反映的情況我們已經收到，編號 ${facts.reference}。感謝您告知，造成的不便我們十分理解。${contact(facts)}${call(facts)}`,
      friendly: (facts) =>
        `收到了，謝謝您告訴我們！編號 ${facts.reference}。這件事一定讓您費心了。${contact(facts)}${call(facts)}`,
    },
    praise: {
      formal: (facts) =>
        `${dear(facts)}您的表揚我們已經收到，編號 ${facts.reference}。衷心感謝，我們會轉達給相關同仁。`,
      friendly: (facts) => `收到了，編號 ${facts.reference}。謝謝您的鼓勵，我們這就轉告同仁！`,
    },
    plain: {
      formal: (facts) =>
        `${dear(facts)}您的來信我們已經收到，編號 ${facts.reference}，感謝您告知。${contact(facts)}${call(facts)}`,
      friendly: (facts) =>
        `收到了，謝謝您！編號 ${facts.reference}。${contact(facts)}${call(facts)}`,
    },
  },
  withdrawn: {
    formal: '已依您的意願撤回。感謝您告知我們，如有需要請隨時再聯絡。',
    friendly: '已經幫您撤回了，謝謝您告訴我們。',
  },
  next: {
    accepted: {
      formal: (facts) => `您的事項已由${who(facts)}受理${by(facts)}。`,
      friendly: (facts) => `${who(facts)}已經接手${by(facts)}。`,
    },
    waiting_owner: {
      formal: () => '為了繼續辦理，請您回答我們的問題；收到您的回覆後，我們會接著辦理。',
      friendly: () => '想請您回答一個小問題，收到後我們接著辦。',
    },
    assigned: {
      formal: (facts) => `已安排${who(facts)}為您辦理${by(facts)}。`,
      friendly: (facts) => `${who(facts)}會來跟進${by(facts)}。`,
    },
    transferred: {
      formal: (facts) =>
        `為了讓您得到更準確的答覆，我們已請${who(facts)}接手，您說明的情況已一併轉達，不必重複。${handlerPhone(facts)}`,
      friendly: (facts) =>
        `${who(facts)}更了解這方面，已經接手，情況都轉告了，您不用再說一遍。${handlerPhone(facts)}`,
    },
    appointment: {
      formal: (facts) => `${visit(facts)}如需改期，請在此留言告訴我們。`,
      friendly: (facts) => `${visit(facts)}時間不方便的話，留言說一聲就可以。`,
    },
    in_progress: {
      formal: (facts) => `您的事項正在辦理${by(facts)}。如有進展，我們會在此告知您。`,
      friendly: (facts) => `正在辦${by(facts)}。一有進展就在這裡告訴您。`,
    },
    on_hold: {
      formal: (facts) => `很抱歉，您的事項需要延後。${news(facts)}`,
      friendly: (facts) => `抱歉，要請您多等一下。${news(facts)}`,
    },
    resolved: {
      formal: () => '感謝您的耐心。請您查看結果；如仍有不妥，請在此留言，我們會接著處理。',
      friendly: () => '謝謝您的耐心！請看看結果，還有不滿意的地方，留言說一聲就可以。',
    },
    declined: {
      formal: () =>
        '十分抱歉，目前未能滿足。原因、其他辦法和可以聯絡的人都寫在說明裡；如仍有疑問，請在此留言。',
      friendly: () => '這次沒能辦成，很抱歉。原因和別的辦法都寫在說明裡，想再聊聊，留言就好。',
    },
    closed: {
      formal: () => '此事項已歸檔。如您還有需要，請在此留言。',
      friendly: () => '這件事已歸檔。還有需要的話，在這裡留言就好。',
    },
    withdrawn: {
      formal: () => '此事項已按您的意願撤回。如有新的情況，歡迎隨時告訴我們。',
      friendly: () => '已經撤回了。有新的情況，隨時告訴我們。',
    },
    merged: {
      formal: ({mergedInto}) => `此事項已與編號 ${mergedInto ?? ''} 合併辦理。`,
      friendly: ({mergedInto}) => `這件事和編號 ${mergedInto ?? ''} 一起辦理。`,
    },
  },
};
