import type {formal as Formal, terms as Terms} from '../en/read-aloud.js';

export const terms: typeof Terms = {
  read: '朗读',
  pause: '暂停',
  goOn: '继续',
  stop: '停止',
};

export const formal: typeof Formal = {};
