import type {formal as Formal} from '../en/request-receipt.js';

export const friendly: typeof Formal = {
  received: '收到啦，谢谢您告诉我们！',
  keep: '编号和查询码请留好，记一下或拍张照都行。有了它们，换个设备也能看答复，不用注册。',
  changed: '我们收到的是您第一次提交的内容。之后改的还没发送，仍留在表单里。',
  scan: '用另一部手机的相机扫一扫，就能在那里查看。它和查询码一样，请您收好。',
};
