import type {formal as Formal, terms as Terms} from '../en/asked-about.js';

export const terms: typeof Terms = {
  remove: 'この件についての質問を取りやめる',
};

export const formal: typeof Formal = {
  about: (what) => `お尋ねの内容：${what}`,
};
