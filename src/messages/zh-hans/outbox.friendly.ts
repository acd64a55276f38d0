import type {formal as Formal} from '../en/outbox.js';

export const friendly: typeof Formal = {
  draftKept: '草稿已保存在这台设备上。',
  draftInSession: '草稿已保存，关掉这个标签页就会清除。',
  notKept: {
    blocked: '这个浏览器不让在这里保存内容。提交之前先别关页面。',
    full: '这台设备没有空间了，草稿没存上。提交之前先别关页面。',
    broken: '草稿没能存到这台设备上。提交之前先别关页面。',
  },
  filesNotKept: '您添加的文件还没存好，显示“已就绪”之前先别关页面。',
  waitingKept: '已保存在这台设备上，还没发送。等服务恢复，您打开本网站任何页面时会自动发送。',
  waitingHere: '还没发送，也没存到这台设备上。请先别关页面。',
  removeHint: '如果内容其实已经送到，在这里删除并不会撤回。',
  received: '已经发送，我们收到了。',
  refused: '没能发送成功：服务没有接收。这是副本，留给您。',
  expired: '七天内没能发送成功，现在不再尝试了。这是副本；如果事情还在，再跟我们说一声。',
};
