import {count} from '../counting.js';
import type {formal as Formal, terms as Terms} from '../en/survey.js';
import {numbered} from './units.js';

const answers = (n: number) =>
  numbered(n, {
    one: 'إجابة واحدة',
    two: 'إجابتان',
    few: 'إجابات',
    many: 'إجابة',
    other: 'إجابة',
  });

export const terms: typeof Terms = {
  label: 'استبيان',
  loading: 'جارٍ تحميل الاستبيان…',
  send: 'إرسال إجاباتي',
  clear: 'سحب هذه الإجابة',
  between: ' · ',
  ask: 'السؤال عن هذا',
  askAbout: (words, what) => `${words}: ${what}`,
  progress: (done, of) => `أُجيب عن ${done} من ${of}`,
  takes: (minutes) =>
    `المدة التقريبية: ${numbered(minutes, {
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: 'دقائق',
      many: 'دقيقة',
      other: 'دقيقة',
    })}.`,
  openUntil: (when) => `مفتوح حتى ${when}.`,
  scale: {
    '5': 'راضٍ جدًا',
    '4': 'راضٍ',
    '3': 'محايد',
    '2': 'غير راضٍ',
    '1': 'غير راضٍ إطلاقًا',
    none: 'لا تجربة لي في هذا',
  },
  npsHint: '0: غير محتمل إطلاقًا؛ 10: محتمل جدًا.',
  earlier: 'الاستبيانات السابقة',
  resultsOf: (title) => `النتائج: ${title}`,
  took: (n, of, share) => `أجاب ${count('ar', n)} من أصل ${count('ar', of)} من الأسر (${share}).`,
  answeredBy: (n) => `${answers(n)}.`,
  published: (day) => `نُشر في ${day}.`,
  saidAndDone: 'قلتم ففعلنا',
  youSaid: 'قلتم:',
  weDid: 'فعلنا:',
  wordsFrom: (n) => `${answers(n)} بالكلمات. تلخصها الشركة أعلاه، ولا يُنشر كلام أحد بنصه.`,
  noExperience: (n) => `${answers(n)} «لا تجربة لي في هذا»، غير محسوبة.`,
  byGroup: 'بحسب المجموعات',
  group: 'المجموعة',
  satisfied: 'راضون',
  nps: 'صافي نقاط الترشيح',
  hidden: 'غير معروض',
  rate: (share) => `نسبة الرضا ${share}`,
  rateFormula: (very, well, n) => `(${very} راضون جدًا + ${well} راضون) ÷ n = ${n}`,
  mean: (mean) => `المتوسط ${mean} من 5`,
  ofAnswers: (n) => `n = ${n}`,
  npsIs: (score) => `صافي نقاط الترشيح ${score}`,
  npsFormula: (n) => `نسبة 9–10 ناقصًا نسبة 0–6، n = ${n}`,
  answer: 'الإجابة',
  share: 'النسبة',
  times: 'العدد',
  timesIs: (n) => count('ar', n),
};

export const formal: typeof Formal = {
  none: 'لا يوجد استبيان في الوقت الحالي.',
  signIn: 'يقبل هذا الاستبيان إجابة واحدة من كل أسرة، لذا نرجو تسجيل الدخول في هذا الموقع أولًا.',
  owners: 'هذا الاستبيان مخصص لملاك هذا المجمّع.',
  hasAnswered: 'أجابت أسرتكم عن هذا الاستبيان. شكرًا لكم.',
  closed: (day) => `انتهى هذا الاستبيان في ${day}. ستُنشر النتائج هنا. شكرًا لكل من شارك.`,
  closedMeanwhile: 'نأسف، انتهى هذا الاستبيان في الأثناء.',
  anonymous:
    'إجاباتكم مجهولة المصدر: لا يُحفظ معها اسم ولا وحدة ولا وقت، ولا يستطيع أحد معرفة من أجاب بماذا.',
  confidential: (who) => `إجاباتكم سرية: لا يستطيع ربطها باسمكم إلا ${who}، ولا أحد سواه.`,
  named: 'تُحفظ إجاباتكم مع اسمكم لنتمكن من الرجوع إليكم بشأنها.',
  oneEachAnonymous: 'نسجل فقط أن أسرتكم أجابت، في قائمة منفصلة لا تتضمن الوقت.',
  oneEach: 'تُقبل إجابة واحدة من كل أسرة.',
  unknownQuestion:
    'لا يمكن بعد الإجابة عن هذا السؤال في هذه الصفحة؛ ويمكن إرسال بقية الإجابات من دونه.',
  needed: 'إجابتكم عن هذا السؤال تساعدنا.',
  missing: 'نرجو النظر مرة أخرى في السؤال المعلَّم.',
  unconfirmed: 'لا نعلم بعد إن كانت إجاباتكم قد وصلت؛ ولا ضرر في إرسالها مرة أخرى.',
  thanks: 'شكرًا لكم، وصلتنا إجاباتكم.',
  resultsBy: (day) => `من المقرر نشر النتائج هنا قبل ${day}.`,
  tooFew: (threshold) => `الإجابات أقل من ${count('ar', threshold)}: لا يُعرض شيء كي لا يُعرف أحد.`,
  hiddenGroups: (threshold) =>
    `لا تُعرض المجموعات التي تقل إجاباتها عن ${count('ar', threshold)}، ولا مجموعة أخرى يمكن استنتاجها منها.`,
  asOf: (time) => `كما كانت في ${time}.`,
};
