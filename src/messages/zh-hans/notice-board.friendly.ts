import type {formal as Formal} from '../en/notice-board.js';

export const friendly: typeof Formal = {
  empty: '现在没有公告。',
  nothingFound: '没找到这样的公告，也可以看看“往期公告”。',
  noArchive: '还没有往期公告。',
  found: (count, more) => `找到${more ? '超过' : ''} ${count} 条公告。`,
  notThere: '这条公告不在这里了，您可以看看全部公告。',
  asOf: (time) => `截至${time}。`,
  isNew: (title) => `新公告：${title}`,
  isOver: (title, note) => `已结束：${title} ${note}`,
  acknowledgeMeaning: '只表示您看过了，不代表同意。',
  acknowledged: (date) => `谢谢！您已在${date}确认看过。`,
};
