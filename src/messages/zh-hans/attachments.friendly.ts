import type {formal} from '../en/attachments.js';

export const friendly: typeof formal = {
  limits: (files, size) =>
    `最多添加 ${files} 个文件：照片、PDF 或语音，每个不超过 ${size}。照片会先在您的设备上缩小，并去掉拍摄地点。`,
  added: (name) => `已添加 ${name}。`,
  removed: (name) => `已移除 ${name}。`,
  done: (name) => `${name} 好了。`,
  interrupted: (name) => `网络断了一下，恢复后会接着发送 ${name}，不会丢失。`,
  notDone: (name) => `${name} 还没有发送成功。`,
  problems: {
    empty: '这个文件是空的，重新选一下，或换一个试试。',
    heic: '这个浏览器读不了 HEIC 照片。您可以在这里直接拍照，或先存成 JPEG。',
    type: '这类文件暂时收不了，照片、PDF 和语音都可以。',
    size: '这个文件有点大，您可以发其中一部分，或拍张照片。',
    unreadable: '没能读取这个文件，请再添加一次。',
    count: '文件已经够多了，其余的稍后可以通过留言补充。',
    backend: '服务没能收下这个文件，换一个试试吧。',
  },
  noMicrophone: '这里用不了麦克风，您可以写下来，或添加录好的语音。',
  notAllReady: '还有文件没有发送成功，请继续发送或移除。',
  notShown: '刚才没能读取到这项内容。',
};
