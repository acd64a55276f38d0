import type {formal as Formal, terms as Terms} from '../en/common.js';
import {count} from '../counting.js';
import {characters, duration, isolated} from './units.js';

export const terms: typeof Terms = {
  optional: 'اختياري',
  tryAgain: 'إعادة المحاولة',
  phone: 'الهاتف',
  email: 'البريد الإلكتروني',
  characters: (used, max) => `${count('ar', used)} من ${characters(max)}`,
};

export const formal: typeof Formal = {
  errors: {
    unreachable: 'نأسف، لا يمكن الوصول إلى الخدمة في الوقت الحالي.',
    timeout: 'نأسف، لم تستجب الخدمة في الوقت المناسب.',
    aborted: 'توقفت العملية قبل اكتمالها.',
    unauthenticated: 'نرجو تسجيل الدخول في هذا الموقع أولًا، ثم يمكننا عرض ذلك لكم.',
    forbidden: 'نأسف، لا يمكن عرض ذلك بحساب الدخول الحالي.',
    'not-found': 'نأسف، لم نعثر على ذلك.',
    invalid: 'بعض الخانات تحتاج إلى مراجعة منكم.',
    conflict: 'طرأ تغيير في هذه الأثناء. نرجو الاطلاع مرة أخرى.',
    'too-large': 'هذا أطول مما تستطيع الخدمة استلامه دفعة واحدة.',
    'rate-limited': 'جرت محاولات كثيرة قبل قليل.',
    'not-offered': 'نأسف، هذه الخدمة غير متاحة هنا عبر الإنترنت.',
    unavailable: 'نأسف، الخدمة غير متاحة في الوقت الحالي.',
    malformed: 'نأسف، أجابت الخدمة بما تعذّرت علينا قراءته.',
  },
  sentenceGap: ' ',
  errorAdvice: 'نرجو إعادة المحاولة بعد قليل.',
  waitSeconds: (seconds) => `مدة الانتظار التقريبية: ${duration(seconds)}.`,
  sending: 'جارٍ الإرسال. لحظة من فضلكم.',
  callInstead: (phone) => `ويمكنكم أيضًا الاتصال بالرقم ${isolated(phone)}.`,
  refreshFailed: 'تعذّر علينا الآن البحث عن الجديد. هذا آخر ما لدينا.',
};
