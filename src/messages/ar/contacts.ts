import type {formal as Formal, terms as Terms} from '../en/contacts.js';

export const terms: typeof Terms = {
  label: 'جهات الاتصال',
  loading: 'جارٍ تحميل جهات الاتصال…',
  kinds: {
    emergency: 'في حالات الطوارئ',
    'service-centre': 'مركز الخدمة',
    complaints: 'الشكاوى',
    person: 'المسؤولون',
    contractor: 'المقاولون',
    committee: 'لجنة الملاك',
    developer: 'المطوّر العقاري',
    utility: 'المرافق العامة',
    authority: 'الجهات الرسمية',
  },
  openUntil: (time) => `مفتوح الآن حتى الساعة ${time}`,
  openNow: 'مفتوح الآن',
  openAlways: 'مفتوح على مدار الساعة',
  closed: 'مغلق الآن',
  opensToday: (time) => `مغلق الآن، يفتح اليوم الساعة ${time}`,
  opensTomorrow: (time) => `مغلق الآن، يفتح غدًا الساعة ${time}`,
  opensOn: (day, time) => `مغلق الآن، يفتح يوم ${day} الساعة ${time}`,
  hours: 'ساعات العمل',
  dayRange: (from, to) => `${from} إلى ${to}`,
  timeRange: (from, to) => `${from} – ${to}`,
  everyDay: 'كل يوم',
  allDay: 'طوال اليوم',
  listGap: '، ',
  closedOn: (days) => `${days}: مغلق`,
  afterHours: 'خارج ساعات العمل',
  qualification: 'الترخيص',
  emergencyPlan: 'خطة الطوارئ',
  address: 'العنوان',
  website: 'الموقع الإلكتروني',
  published: (version, date) => `الإصدار ${version}، نُشر في ${date}`,
  approvedBy: (name) => `اعتمده: ${name}`,
  changed: 'ما تغيّر:',
};

export const formal: typeof Formal = {
  empty: 'لم تنشر الشركة جهات الاتصال هنا بعد.',
  asOf: (time) => `هذه المعلومات كما كانت في ${time}.`,
};
