import type {formal as Formal, terms as Terms} from '../en/inquiry-details.js';

export const terms: typeof Terms = {
  steps: '分步填写',
  back: '上一步',
  next: '下一步',
  step: (at, of) => `第 ${at} 步，共 ${of} 步`,
  place: '楼栋或公共区域',
  choosePlace: '请选择',
  unit: '单元',
  name: '您的称呼',
  consentLink: '阅读完整的隐私说明',
};

export const formal: typeof Formal = {
  where: '在什么地方？',
  detail: '单元、楼层或具体位置',
  detailHint: '例如：2 单元 301 室，厨房顶部',
  contact: '怎样与您联系？',
  contactHint: '留下电话或电子邮箱之一即可。',
  nameHint: '方便我们称呼您',
  consent: '我同意将以上信息用于办理本次事项。',
  problems: {
    place: '请选择地点，或者用文字说明。',
    detailLength: '具体位置请控制在 200 字以内。',
    name: '称呼请控制在 100 字以内。',
    contact: '请留下电话或电子邮箱，方便我们答复您。',
    phone: '请核对一下电话号码，例如 138 0000 0000。',
    email: '请核对一下电子邮箱，例如 name@example.com。',
    consent: '请在这里勾选：得到您的同意，我们才能使用这些信息与您联系。',
    unreadable: '这一处请您再看一下。',
  },
};
