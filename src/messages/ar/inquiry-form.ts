import type {formal as Formal, terms as Terms} from '../en/inquiry-form.js';
import {characters, entriesNeed} from './units.js';

export const terms: typeof Terms = {
  label: 'اكتبوا إلينا',
  loading: 'جارٍ تحميل النموذج…',
  promise: (promise) => `وعدنا المنشور: ${promise}`,
};

export const formal: typeof Formal = {
  opening: 'السلام عليكم. نرجو أن تخبرونا بما يشغلكم، وسنقرأ كل ما تكتبونه.',
  callFirst: (what) => `${what}؟ نرجو الاتصال بالهاتف أولًا:`,
  description: 'بكلماتكم',
  descriptionHint: 'ماذا حدث، وأين، ومنذ متى؟ خذوا ما تحتاجون إليه من وقت ومساحة.',
  kind: 'ما موضوع الطلب؟',
  kindHint: 'إن لم تكونوا متأكدين فاختاروا الأقرب، وسنتولى الباقي.',
  send: 'إرسال',
  summary: (problems) => `${entriesNeed(problems)} إلى مراجعة. كل ما كتبتموه باقٍ هنا.`,
  notSent: 'تعذّر الإرسال حتى الآن. كل ما كتبتموه باقٍ في هذه الصفحة.',
  notConfirmed:
    'لم نتمكن من التأكد من الوصول. كل ما كتبتموه باقٍ في هذه الصفحة. يمكنكم الإرسال مرة أخرى كما هو باطمئنان، فلن يُسجَّل مرتين.',
  problems: {
    description: 'نرجو أن تخبرونا ببضع كلمات عن الموضوع.',
    descriptionLength: (over) =>
      `النص أطول مما يمكننا استلامه بمقدار ${characters(over)}. نرجو اختصاره قليلًا أو إرسال الباقي في رسالة ثانية.`,
    serviceCode: 'نرجو اختيار الموضوع. يكفي اختيار الأقرب.',
    unreadable: 'نرجو مراجعة هذا مرة أخرى.',
  },
};
