import type {formal as Formal, terms as Terms} from '../en/read-aloud.js';

export const terms: typeof Terms = {
  read: '朗讀',
  pause: '暫停',
  goOn: '繼續',
  stop: '停止',
};

export const formal: typeof Formal = {};
