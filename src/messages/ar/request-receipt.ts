import type {formal as Formal, terms as Terms} from '../en/request-receipt.js';
import {isolated} from './units.js';

export const terms: typeof Terms = {
  reference: 'الرقم',
  code: 'رمز الدخول',
  sentAt: 'وقت الاستلام',
  expected: 'موعد الرد الموعود',
  next: 'الخطوة التالية',
  call: 'بمن تتصلون',
  follow: 'متابعة هذا الطلب',
  another: 'الكتابة عن موضوع آخر',
  print: 'طباعة',
  printLarge: 'طباعة بخط كبير',
  save: 'حفظ نسخة',
  title: (reference) => `إيصال الطلب رقم ${isolated(reference)}`,
  linkPicture: 'رمز QR: رابط هذا الطلب',
  yourWords: 'ما كتبتموه',
  files: 'ملفاتكم',
};

export const formal: typeof Formal = {
  received: 'شكرًا لإخباركم إيانا. لقد وصلنا طلبكم.',
  keep: 'نرجو الاحتفاظ بهذا الرقم والرمز، بتدوينهما أو تصويرهما مثلًا. وبهما معًا يمكنكم قراءة ردنا على أي جهاز ومن دون حساب.',
  changed: 'وصلنا ما أرسلتموه أول مرة. أما ما عدّلتموه بعد ذلك فلم يُرسل، وهو باقٍ في النموذج.',
  scan: 'وجّهوا كاميرا هاتف آخر أو جهاز لوحي إلى هذه الصورة فيُفتح طلبكم هناك. ومن لديه الصورة يستطيع قراءته، كما هو الحال مع الرمز.',
};
