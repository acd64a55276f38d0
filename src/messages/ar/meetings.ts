import {count} from '../counting.js';
import type {formal as Formal, terms as Terms} from '../en/meetings.js';
import {numbered, plural, type Noun} from './units.js';

const daysBefore: Noun = {
  one: 'يوم واحد',
  two: 'يومين',
  few: 'أيام',
  many: 'يومًا',
  other: 'يوم',
};

export const terms: typeof Terms = {
  label: 'الاجتماعات',
  loading: 'جارٍ تحميل الاجتماعات…',
  more: 'عرض مزيد من الاجتماعات',
  past: 'الاجتماعات السابقة',
  showPast: 'عرض الاجتماعات السابقة',
  place: 'المكان',
  online: 'عبر الإنترنت',
  host: 'مع',
  listGap: '، ',
  agenda: 'جدول الأعمال',
  documents: 'المستندات',
  itemTypes: {info: 'للإحاطة', discuss: 'للمناقشة', vote: 'لاتخاذ قرار'},
  kinds: {
    assembly: 'الجمعية العمومية للملاك',
    committee: 'لجنة الملاك',
    forum: 'لقاء حواري',
    open_day: 'يوم مفتوح',
    appointment: 'موعد',
  },
  statuses: {changed: 'تغيّر', cancelled: 'أُلغي', held: 'انعقد'},
  series: (title) => `سلسلة: ${title}`,
  notice: (day, days) => `وُجهت الدعوة في ${day}، قبل الموعد بمدة ${numbered(days, daysBefore)}.`,
  noticeWanted: (days, basis) => {
    const wanted = `المدة المطلوبة لا تقل عن ${numbered(days, daysBefore)}`;
    return basis ? `${wanted}: ${basis}.` : `${wanted}.`;
  },
  calendar: 'الإضافة إلى تقويمي',
  calendarOff: 'الحذف من تقويمي',
  ask: 'السؤال عن هذا',
  askBefore: 'إرسال سؤال مسبق',
  askAbout: (words, what) => `${words}: ${what}`,
  reply: 'هل ستحضرون؟',
  replyBy: (when) => `نرجو الرد قبل ${when}.`,
  seats: (left, of) =>
    `${plural(left, {
      zero: 'لم يبق أي مقعد',
      one: 'بقي مقعد واحد',
      two: 'بقي مقعدان',
      few: `بقيت ${count('ar', left)} مقاعد`,
      many: `بقي ${count('ar', left)} مقعدًا`,
      other: `بقي ${count('ar', left)} مقعد`,
    })} من أصل ${count('ar', of)}.`,
  comesFrom: (unit) => `هل سيحضر أحد من ${unit}؟`,
  answers: {yes: 'نعم', maybe: 'ربما', no: 'لا'},
  slot: 'الوقت',
  chooseSlot: 'نرجو اختيار وقت',
  guests: 'عدد المرافقين',
  noGuests: 'لا أحد',
  proxy: 'اسم من يحضر نيابة عنكم، إن وُجد',
  withGuests: (guests) =>
    `مع ${numbered(guests, {
      one: 'مرافق واحد',
      two: 'مرافقين اثنين',
      few: 'مرافقين',
      many: 'مرافقًا',
      other: 'مرافق',
    })}`,
  withProxy: (name) => `ينوب عنكم ${name}`,
  send: 'إرسال ردي',
  change: 'تعديل ردي',
  minutes: (day) => `المحضر، نُشر في ${day}`,
  minutesWhole: 'المحضر كاملًا',
  resolutions: 'ما تقرر',
};

export const formal: typeof Formal = {
  none: 'لا يوجد اجتماع مقرر في الوقت الحالي.',
  nonePast: 'لا توجد اجتماعات سابقة لعرضها.',
  noVote: 'الرد ليس تصويتًا؛ فالتصويت يجري وفق الإجراء المذكور في الدعوة.',
  signIn: 'للرد باسم أسرتكم نرجو تسجيل الدخول في هذا الموقع أولًا.',
  owners: 'الردود مخصصة لملاك هذا المجمّع.',
  replied: (unit, answer) => `ردكم عن ${unit}: ${answer}. شكرًا لكم.`,
  chooseAnswer: 'نرجو اختيار واحد من الثلاثة.',
  full: 'حُجزت جميع المقاعد. إن كنتم ترغبون في الحضور مع ذلك فنرجو الاتصال بنا.',
  fullMeanwhile: 'نأسف، لم تعد الأماكن كافية، أو حجز أحدهم هذا الوقت قبل قليل.',
  replyClosed: (when) => `استُقبلت الردود حتى ${when}. نرحب باتصالكم بنا.`,
  closedMeanwhile: 'نأسف، انقضى وقت الرد قبل قليل. نرحب باتصالكم بنا.',
  calendarHint: 'إن تغيّر الاجتماع فأضيفوه إلى تقويمكم مرة أخرى، فيحل محل الموعد القديم.',
  asOf: (time) => `كما كانت في ${time}.`,
};
