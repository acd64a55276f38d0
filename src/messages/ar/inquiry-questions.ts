import type {formal as Formal, terms as Terms} from '../en/inquiry-questions.js';
import {isolated} from './units.js';

const phone = isolated('138 0000 0000');

export const terms: typeof Terms = {
  price: 'التكلفة:',
  responsible: 'الجهة المسؤولة:',
  skip: 'المتابعة دون إجابة',
  day: (number) => `اليوم، الاختيار ${number}`,
  timeOfDay: (number) => `وقت اليوم، الاختيار ${number}`,
  anyTime: 'بلا تفضيل',
  confidential: 'إبقاء اسمي سريًا',
  fullRules: 'قراءة اللائحة كاملة',
  complete: 'هل اكتمل كل شيء؟',
  open: 'لم يُجب عنه بعد',
  done: 'تمت الإجابة',
  attached: 'أُرفق',
  document: 'يُرفق أو يُحضر',
  preferred: 'أيهما تفضّلون؟',
  either: 'كلاهما مناسب',
  relation: 'صفتكم',
  notSaid: 'غير مذكور',
  onBehalf: 'أكتب نيابة عن شخص آخر',
  onBehalfName: 'عمّن تكتبون؟',
  onBehalfPhone: 'رقم هاتفه',
  language: 'لغة الرد',
  pageLanguage: 'لغة هذه الصفحة',
};

export const formal: typeof Formal = {
  weSeeToIt:
    'هذا لإحاطتكم علمًا. يمكنكم الإرسال على كل حال، وسنحرص على وصوله إلى الجهة المناسبة ونخبركم بذلك.',
  visit: 'متى تناسبكم الزيارة؟',
  visitHint: 'ثلاثة مواعيد على الأكثر، والأفضل أولًا. وسنؤكد لكم أحدها.',
  confidential: 'لن يعرف من تخصهم شكواكم من أنتم.',
  agreePrice: (price) => `أوافق على السعر: ${price}`,
  agreeRules: (title) => `قرأت «${title}» وأوافق عليها`,
  stillOpen: 'ما زالت بعض الخانات فارغة. يمكنكم ملؤها على مهل.',
  allThere: 'أُجيب عن جميع الأسئلة. شكرًا لكم.',
  documents: 'يمكنكم إرفاقها هنا أو إحضارها إلى مركز الخدمة، فكلاهما مناسب.',
  kindForOthers:
    'هذا النوع من الطلبات مخصص عادة للسكان. نرجو اختيار نوع آخر، كالسؤال مثلًا، ويسرنا أن نساعدكم.',
  problems: {
    answer: 'نرجو الإجابة عن هذا، وتكفي بضع كلمات.',
    number: 'نرجو كتابة رقم، مثل 2 أو 251.05.',
    date: 'نرجو اختيار يوم.',
    answerLength: 'النص طويل بعض الشيء. نرجو اختصاره أو نقل جزء منه إلى وصفكم أعلاه.',
    times: 'نرجو اختيار اليوم مع وقته، أو ترك الاثنين.',
    rules: 'نرجو قراءة اللائحة ووضع علامة هنا إن كنتم توافقون عليها.',
    price: 'نرجو وضع علامة هنا إن كان السعر مناسبًا لكم.',
    phone: `نرجو مراجعة رقم الهاتف: أرقام فقط، مثل ${phone}.`,
    unreadable: 'نرجو مراجعة هذه الخانة مرة أخرى.',
  },
};
