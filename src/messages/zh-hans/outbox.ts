import type {formal as Formal, terms as Terms} from '../en/outbox.js';

export const terms: typeof Terms = {
  waiting: '等待发送',
  sendNow: '现在发送',
  remove: '删除',
  copy: '复制文字',
  copied: '已复制',
  noted: '我记下了',
  reference: '编号',
  code: '查询码',
};

export const formal: typeof Formal = {
  draftKept: '草稿，已保存在本设备上。',
  draftInSession: '草稿，已保存，关闭本标签页后清除。',
  notKept: {
    blocked: '此浏览器不允许在这里保存内容。提交之前，请不要关闭本页面。',
    full: '本设备的存储空间已满，草稿没有保存。提交之前，请不要关闭本页面。',
    broken: '草稿没有保存到本设备上。提交之前，请不要关闭本页面。',
  },
  filesNotKept: '您添加的文件尚未保存。在显示“已就绪”之前，请您不要关闭本页面。',
  waitingKept: '已保存在本设备上，尚未发送。待服务恢复、您打开本网站任一页面时，会自动发送。',
  waitingHere: '尚未发送，也没有保存在本设备上。请您不要关闭本页面。',
  removeHint: '如果内容其实已经送达，在这里删除并不会撤回。',
  received: '已经发送，我们已经收到。',
  refused: '没有发送成功：服务未能接收。以下是副本，供您留存。',
  expired: '七天内没有发送成功，现已不再尝试。以下是副本；如果事情还在，请您再次告诉我们。',
};
