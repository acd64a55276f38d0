import type {formal as Formal, terms as Terms} from '../en/inquiry-help.js';
import {isolated} from './units.js';

export const terms: typeof Terms = {
  call: (phone) => `الاتصال بالرقم ${isolated(phone)}`,
  dictate: 'التحدث بدلًا من الكتابة',
  stopDictating: 'إيقاف الاستماع',
  follow: 'متابعة هذا الموضوع',
  see: 'عرض طلبكم',
  more: 'قراءة المزيد',
  useKind: 'نعم، هذا هو المقصود',
};

export const formal: typeof Formal = {
  emergency: 'يبدو الأمر عاجلًا. نرجو الاتصال بالهاتف أولًا، وسيرد عليكم أحدنا فورًا.',
  writeAfterwards: 'ويمكنكم الكتابة إلينا هنا أيضًا بعد أن يصبح الجميع في أمان.',
  answers: 'لعل هذا يفيدكم الآن. ويمكنكم متابعة الكتابة على كل حال.',
  until: (time) => `من المتوقع أن يستمر حتى ${time}`,
  own: (kind) => `سبق أن كتبتم إلينا عن هذا: ${kind}`,
  followed: 'أنتم الآن تتابعون هذا العطل، ولا حاجة إلى إرسال شيء آخر.',
  soundsLike: (kind) => `يبدو أن الموضوع هو «${kind}». هل هذا صحيح؟`,
  listening: 'نستمع إليكم. يحوّل متصفحكم الكلام إلى نص، وربما استعان بخدمة من الشركة المنتجة له.',
  notHeard: 'لم نتمكن من سماعكم هذه المرة. نرجو السماح باستخدام الميكروفون أو الكتابة.',
};
