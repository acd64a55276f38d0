import type {formal as Formal, terms as Terms} from '../en/request-receipt.js';

export const terms: typeof Terms = {
  reference: '编号',
  code: '查询码',
  sentAt: '收到时间',
  expected: '承诺答复时间',
  next: '接下来',
  call: '联系电话',
  follow: '查看办理进度',
  another: '再反映一件事',
  print: '打印',
  printLarge: '大字打印',
  save: '保存一份',
  title: (reference) => `编号 ${reference} 回执`,
  linkPicture: '二维码：这件事的查询链接',
  yourWords: '您的原话',
  files: '您的附件',
};

export const formal: typeof Formal = {
  received: '感谢您告知我们，您反映的事项已经收到。',
  keep: '请保存好编号和查询码，例如记在纸上或拍张照片。凭这两项，在任何设备上都能查看答复，无需注册。',
  changed: '我们收到的是您第一次提交的内容。之后的修改还没有发送，仍保留在表单里。',
  scan: '用另一部手机或平板的相机对准二维码，即可在那里查看这件事。二维码与查询码一样，请您妥善保管。',
};
