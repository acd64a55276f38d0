import type {formal as Formal, terms as Terms} from '../en/inquiry-details.js';
import {isolated} from './units.js';

const phone = isolated('138 0000 0000');
const address = isolated('name@example.com');

export const terms: typeof Terms = {
  place: 'المبنى أو المكان',
  choosePlace: 'نرجو الاختيار',
  unit: 'المدخل أو الوحدة',
  name: 'الاسم',
  consentLink: 'قراءة الإشعار كاملًا',
  steps: 'خطوة بعد خطوة',
  back: 'السابق',
  next: 'التالي',
  step: (at, of) => `الخطوة ${at} من ${of}`,
};

export const formal: typeof Formal = {
  where: 'أين ذلك؟',
  detail: 'الوحدة أو الطابق أو المكان بالتحديد',
  detailHint: 'مثال: الوحدة 2، الشقة 301، سقف المطبخ',
  contact: 'كيف يمكننا التواصل معكم؟',
  contactHint: 'يكفي رقم هاتف أو عنوان بريد إلكتروني.',
  nameHint: 'لنعرف كيف نخاطبكم',
  consent: 'أوافق على استخدام بياناتي لمعالجة هذا الطلب.',
  problems: {
    place: 'نرجو اختيار مكان أو وصفه بكلماتكم.',
    detailLength: 'نرجو وصف المكان في 200 حرف على الأكثر.',
    name: 'نرجو كتابة الاسم في 100 حرف على الأكثر.',
    contact: 'نرجو ترك رقم هاتف أو عنوان بريد إلكتروني لنتمكن من الرد عليكم.',
    phone: `نرجو مراجعة رقم الهاتف: أرقام فقط، مثل ${phone}.`,
    email: `نرجو مراجعة عنوان البريد الإلكتروني، مثل ${address}.`,
    consent: 'نرجو وضع علامة هنا: فمن دون موافقتكم لا يجوز لنا استخدام بياناتكم للرد عليكم.',
    unreadable: 'نرجو مراجعة هذه الخانة مرة أخرى.',
  },
};
