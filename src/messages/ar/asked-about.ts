import type {formal as Formal, terms as Terms} from '../en/asked-about.js';

export const terms: typeof Terms = {
  remove: 'عدم السؤال عن هذا الموضوع',
};

export const formal: typeof Formal = {
  about: (what) => `موضوع سؤالكم: ${what}`,
};
