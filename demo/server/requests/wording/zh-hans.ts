import type {Facts, Wording} from './wording.js';

const dear = ({name}: Facts) => (name ? `尊敬的${name}，您好。` : '您好。');
const contact = ({expected}: Facts) =>
  expected ? `服务中心将于${expected}前与您联系。` : '服务中心会认真阅读，并与您联系。';
const call = ({phone}: Facts) => (phone ? `如有急事，请致电 ${phone}。` : '');
const who = ({handler}: Facts) => handler?.name ?? '服务中心';
const by = ({expected}: Facts) => (expected ? `，将于${expected}前答复您` : '');
const handlerPhone = ({handler}: Facts) => (handler?.phone ? `联系电话 ${handler.phone}。` : '');
const visit = ({appointment}: Facts) =>
  appointment ? `我们将于${appointment.at}到${appointment.place}。` : '';
const news = ({expected}: Facts) => (expected ? `我们会在${expected}前告诉您进展。` : '');

export const simplifiedChinese: Wording = {
  labels: {
    submitted: '已收到',
    accepted: '已受理',
    waiting_owner: '待您补充',
    assigned: '已安排',
    transferred: '已转交',
    appointment: '已预约',
    in_progress: '处理中',
    on_hold: '暂缓',
    resolved: '已处理，请您确认',
    declined: '未能满足，说明如下',
    closed: '已归档',
    withdrawn: '已撤回',
    merged: '已合并',
  },
  received: {
    trouble: {
      formal: (facts) =>
        `${dear(facts)}您反映的情况我们已经收到，编号 ${facts.reference}。感谢您告知我们，给您带来的不便我们十分理解。${contact(facts)}${call(facts)}`,
      friendly: (facts) =>
        `收到啦，谢谢您告诉我们！编号 ${facts.reference}。这件事一定让您费心了。${contact(facts)}${call(facts)}`,
    },
    praise: {
      formal: (facts) =>
        `${dear(facts)}您的表扬我们已经收到，编号 ${facts.reference}。衷心感谢，我们会转达给相关同事。`,
      friendly: (facts) => `收到啦，编号 ${facts.reference}。谢谢您的鼓励，我们这就转告同事！`,
    },
    plain: {
      formal: (facts) =>
        `${dear(facts)}您的来信我们已经收到，编号 ${facts.reference}，感谢您告知我们。${contact(facts)}${call(facts)}`,
      friendly: (facts) =>
        `收到啦，谢谢您！编号 ${facts.reference}。${contact(facts)}${call(facts)}`,
    },
  },
  withdrawn: {
    formal: '已按您的意愿撤回。感谢您告知我们，如有需要请随时再联系。',
    friendly: '已经帮您撤回啦，谢谢您告诉我们。',
  },
  next: {
    accepted: {
      formal: (facts) => `您的事项已由${who(facts)}受理${by(facts)}。`,
      friendly: (facts) => `${who(facts)}已经接手${by(facts)}。`,
    },
    waiting_owner: {
      formal: () => '为了继续办理，请您回答我们的问题；收到您的回复后，我们会接着办理。',
      friendly: () => '想请您回答一个小问题，收到后我们接着办。',
    },
    assigned: {
      formal: (facts) => `已安排${who(facts)}为您办理${by(facts)}。`,
      friendly: (facts) => `${who(facts)}会来跟进${by(facts)}。`,
    },
    transferred: {
      formal: (facts) =>
        `为了让您得到更准确的答复，我们已请${who(facts)}接手，您说明的情况已一并转达，不必重复。${handlerPhone(facts)}`,
      friendly: (facts) =>
        `${who(facts)}更了解这方面，已经接手，情况都转告了，您不用再讲一遍。${handlerPhone(facts)}`,
    },
    appointment: {
      formal: (facts) => `${visit(facts)}如需改期，请在此留言告诉我们。`,
      friendly: (facts) => `${visit(facts)}时间不方便的话，留言说一声就行。`,
    },
    in_progress: {
      formal: (facts) => `您的事项正在办理${by(facts)}。如有进展，我们会在此告知您。`,
      friendly: (facts) => `正在办${by(facts)}。一有进展就在这里告诉您。`,
    },
    on_hold: {
      formal: (facts) => `很抱歉，您的事项需要延后。${news(facts)}`,
      friendly: (facts) => `抱歉，要请您多等一会儿。${news(facts)}`,
    },
    resolved: {
      formal: () => '感谢您的耐心。请您查看结果；如仍有不妥，请在此留言，我们会接着办理。',
      friendly: () => '谢谢您的耐心！请看看结果，还有不满意的地方，留言说一声就行。',
    },
    declined: {
      formal: () =>
        '十分抱歉，目前未能满足。原因、其他办法和可以联系的人都写在说明里；如仍有疑问，请在此留言。',
      friendly: () => '这次没能办成，很抱歉。原因和别的办法都写在说明里，想再聊聊，留言就好。',
    },
    closed: {
      formal: () => '此事项已归档。如您还有需要，请在此留言。',
      friendly: () => '这件事已归档。还有需要的话，在这里留言就好。',
    },
    withdrawn: {
      formal: () => '此事项已按您的意愿撤回。如有新的情况，欢迎随时告诉我们。',
      friendly: () => '已经撤回了。有新的情况，随时告诉我们。',
    },
    merged: {
      formal: ({mergedInto}) => `此事项已与编号 ${mergedInto ?? ''} 合并办理。`,
      friendly: ({mergedInto}) => `这件事和编号 ${mergedInto ?? ''} 一起办理。`,
    },
  },
};
