import type {formal as Formal} from '../en/inquiry-details.js';

export const friendly: typeof Formal = {
  where: '在哪里？',
  detail: '单元、楼层或具体位置',
  detailHint: '比如：2 单元 301，厨房顶上',
  contact: '怎么联系您？',
  contactHint: '电话、邮箱留一个就行。',
  nameHint: '方便我们称呼您',
  consent: '可以用这些信息来办这件事。',
  problems: {
    place: '选个地点，或者用文字说明一下。',
    detailLength: '具体位置写在 200 字以内就好。',
    name: '称呼写在 100 字以内就好。',
    contact: '留个电话或邮箱吧，好给您答复。',
    phone: '再看看电话号码对不对，比如 138 0000 0000。',
    email: '再看看邮箱对不对，比如 name@example.com。',
    consent: '在这里勾一下吧，您同意了我们才能用这些信息联系您。',
    unreadable: '这一处再看看吧。',
  },
};
