import type {formal as Formal, terms as Terms} from '../en/read-aloud.js';

export const terms: typeof Terms = {
  read: '소리 내어 읽기',
  pause: '일시 중지',
  goOn: '계속',
  stop: '중지',
};

export const formal: typeof Formal = {};
