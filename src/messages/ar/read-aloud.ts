import type {formal as Formal, terms as Terms} from '../en/read-aloud.js';

export const terms: typeof Terms = {
  read: 'القراءة بصوت عالٍ',
  pause: 'إيقاف مؤقت',
  goOn: 'متابعة',
  stop: 'إيقاف',
};

export const formal: typeof Formal = {};
