import {count} from '../counting.js';
import type {formal as Formal, terms as Terms} from '../en/service-standards.js';
import {numbered} from './units.js';

export const terms: typeof Terms = {
  label: 'معايير الخدمة',
  loading: 'جارٍ تحميل معايير الخدمة…',
  grade: 'درجة الخدمة',
  contract: 'عقد الخدمة',
  contractTerm: (from, to) => `من ${from} إلى ${to}`,
  contractFrom: (from) => `من ${from}`,
  approvedBy: 'جهة الاعتماد',
  version: (version, from) => `الإصدار ${version}، سارٍ من ${from}`,
  published: (date) => `نُشر في ${date}`,
  versionLabel: 'الإصدار',
  changed: 'ما غيّره هذا الإصدار:',
  search: 'البحث في المعايير',
  area: 'المجال',
  everyArea: 'جميع المجالات',
  onlyShort: 'ما لم يتحقق بالكامل فقط',
  found: (number) =>
    `المعروض: ${numbered(number, {
      one: 'خدمة واحدة',
      two: 'خدمتان',
      few: 'خدمات',
      many: 'خدمة',
      other: 'خدمة',
    })}`,
  frequency: 'عدد المرات',
  responsible: 'المسؤول',
  lastResult: 'آخر تفتيش',
  period: 'الفترة الأخيرة',
  ofPlanned: (done, planned) => `${count('ar', done)} من ${count('ar', planned)} كما وُعد`,
  itemGrade: 'الدرجة',
  paidFrom: 'تُموَّل من',
  theFee: 'الرسوم',
  documents: 'المستندات',
  record: 'السجل',
  outcomes: {met: 'تحقق', partly: 'تحقق جزئيًا', 'not-met': 'لم يتحقق'},
  tally: (period) => `كيف تحققت المعايير، ${period}`,
  tallied: (outcome, number) => `${outcome}: ${count('ar', number)}`,
  ask: 'السؤال عن هذا',
  askAbout: (what) => `السؤال عن هذا: ${what}`,
  backToCurrent: 'العودة إلى المعايير السارية الآن',
};

export const formal: typeof Formal = {
  empty: 'لم تنشر الشركة معايير خدمتها هنا بعد.',
  nothingFound: 'لا شيء مطابق. نرجو تجربة كلمة أخرى أو عرض جميع المجالات.',
  earlier: (version) => `أنتم تقرؤون الإصدار ${version}، وهو غير سارٍ اليوم.`,
  upcoming: (version, from) => `يسري الإصدار ${version} من ${from}.`,
  readUpcoming: 'قراءته الآن',
  asOf: (time) => `كما كانت في ${time}.`,
};
