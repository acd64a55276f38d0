import {count} from '../counting.js';
import type {formal as Formal, terms as Terms} from '../en/service-report.js';

export const terms: typeof Terms = {
  label: 'تقرير الخدمة',
  loading: 'جارٍ تحميل التقرير…',
  reportOf: (period) => `تقرير الخدمة: ${period}`,
  published: (day, version) =>
    version > 1 ? `نُشر في ${day}، الإصدار ${version}` : `نُشر في ${day}`,
  corrected: 'تصحيح:',
  period: 'فترة أخرى',
  comment: 'ما يقوله موظفونا',
  figures: 'نظرة عامة',
  kinds: 'الطلبات بحسب النوع',
  standards: 'الوعود التي أُوفي بها',
  what: 'الرقم',
  before: 'الفترة السابقة',
  hidden: 'عدد قليل لا يُعرض',
  nothing: '–',
  hours: (number) => `${number} س`,
  of: (n) => `n = ${n}`,
  howComputed: 'كيف حُسب هذا؟',
  picture: (title, now, then) =>
    `${title}: ${now} (ممتلئ) بجانب ${then} (مفرّغ)؛ والأرقام نفسها في الجدول أدناه`,
  ask: 'السؤال عن هذا',
  askAbout: (words, what) => `${words}: ${what}`,
  review: 'من المراجعة المشتركة',
  actions: 'ما يجري عمله',
  due: (day) => `قبل ${day}`,
  statuses: {open: 'قيد التنفيذ', done: 'تم'},
  between: ' · ',
  listGap: '، ',
};

export const formal: typeof Formal = {
  hidden: (threshold) =>
    `لا تُعرض الأرقام الأقل من ${count('ar', threshold)}، ولا رقم آخر يمكن استنتاجها منه، كي لا يُعرف أحد.`,
  asOf: (time) => `كما كانت في ${time}.`,
};
