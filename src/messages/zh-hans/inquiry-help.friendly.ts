import type {formal as Formal} from '../en/inquiry-help.js';

export const friendly: typeof Formal = {
  emergency: '听着挺急的，先打电话吧，马上有人接。',
  writeAfterwards: '等大家都安全了，也可以在这里补充。',
  answers: '这些也许用得上，没帮上就接着写。',
  until: (time) => `大概到${time}`,
  own: (kind) => `您之前说过类似的事：${kind}`,
  followed: '已经关注上了，不用再提交。',
  soundsLike: (kind) => `像是“${kind}”，对吧？`,
  listening: '在听。语音由浏览器转成文字，可能会用到浏览器厂商的服务。',
  notHeard: '没听到。允许一下麦克风，或者直接写吧。',
};
