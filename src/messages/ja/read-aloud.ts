import type {formal as Formal, terms as Terms} from '../en/read-aloud.js';

export const terms: typeof Terms = {
  read: '読み上げる',
  pause: '一時停止',
  goOn: '続ける',
  stop: '止める',
};

export const formal: typeof Formal = {};
