import type {formal as Formal, terms as Terms} from '../en/inquiry-help.js';

export const terms: typeof Terms = {
  call: (phone) => `拨打 ${phone}`,
  dictate: '说给我们听（语音输入）',
  stopDictating: '停止语音输入',
  follow: '关注进展',
  see: '查看您的事项',
  more: '了解更多',
  useKind: '是，就选这一类',
};

export const formal: typeof Formal = {
  emergency: '这件事比较紧急，请您先打电话，马上有人接听。',
  writeAfterwards: '等大家都安全了，您也可以在这里补充说明。',
  answers: '也许这些对您有帮助，您可以继续写，不受影响。',
  until: (time) => `预计到${time}`,
  own: (kind) => `您已经反映过类似的事项：${kind}`,
  followed: '您已关注这处故障，不必再提交。',
  soundsLike: (kind) => `听起来是“${kind}”，对吗？`,
  listening: '正在聆听。语音由您的浏览器转成文字，可能会用到浏览器厂商的服务。',
  notHeard: '这次没有听到。请允许使用麦克风，或者直接写下来。',
};
