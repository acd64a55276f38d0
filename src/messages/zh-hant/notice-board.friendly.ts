import type {formal as Formal} from '../en/notice-board.js';

export const friendly: typeof Formal = {
  empty: '現在沒有公告。',
  nothingFound: '沒找到這樣的公告，也可以看看「過往公告」。',
  noArchive: '還沒有過往公告。',
  found: (count, more) => `找到${more ? '超過' : ''} ${count} 則公告。`,
  notThere: '這則公告不在這裡了，您可以看看全部公告。',
  asOf: (time) => `截至${time}。`,
  isNew: (title) => `新公告：${title}`,
  isOver: (title, note) => `已結束：${title} ${note}`,
  acknowledgeMeaning: '只表示您看過了，不代表同意。',
  acknowledged: (date) => `謝謝！您已在${date}確認看過。`,
};
