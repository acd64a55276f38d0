/** Words that reproach, refuse or talk like a machine; published lists of words staff must not use. */
export const forbiddenWords = {
  zh: [
    '不知道',
    '我不管',
    '不归我管',
    '不歸我管',
    '急什么',
    '急什麼',
    '不是告诉您了吗',
    '不是告訴您了嗎',
    '怎么还不明白',
    '怎麼還不明白',
    '有完没完',
    '有完沒完',
    '有本事告去',
    '机器坏了又不是我的原因',
    '機器壞了又不是我的原因',
    '您错了',
    '您錯了',
    '您没有按要求',
    '您沒有按要求',
    '无理',
    '無理',
    '不可能',
    '非法输入',
    '非法輸入',
    '必须',
    '必須',
    '停水停电催费',
    '停水停電催費',
  ],
  en: [
    'sorry if',
    'you felt',
    'you failed',
    'invalid',
    'illegal',
    'as already explained',
    'not our responsibility',
    'calm down',
  ],
  ar: [
    'خطأ منكم',
    'غير صالح',
    'غير قانوني',
    'ليس من مسؤوليتنا',
    'لا يهمنا',
    'كما سبق أن شرحنا',
    'اهدأ',
  ],
  de: [
    'ungültig',
    'illegal',
    'wie bereits erklärt',
    'nicht zuständig',
    'ihr fehler',
    'sie haben versäumt',
    'beruhigen sie sich',
    'falls sie sich',
  ],
  es: [
    'inválid',
    'ilegal',
    'como ya explicamos',
    'no es nuestra responsabilidad',
    'su error',
    'usted no ha',
    'cálmese',
    'si se sintió',
  ],
  fr: [
    'invalide',
    'illégal',
    'comme déjà expliqué',
    'pas de notre ressort',
    'votre erreur',
    'vous avez omis',
    'calmez-vous',
    'si vous vous êtes senti',
  ],
  ja: [
    '無効',
    '不正',
    '違法',
    '知りません',
    '関係ありません',
    '先ほど説明した',
    '落ち着いて',
    'ダメ',
  ],
  ko: ['무효', '불법', '잘못된 입력', '모릅니다', '저희 책임이 아닙니다', '이미 설명', '진정하'],
} as const;

const all: readonly string[] = Object.values(forbiddenWords).flat();

/** The words in a text that would hurt; a hint for who writes, never a bar. */
export const hurtingWords = (text: string): readonly string[] => {
  const plain = text.toLowerCase();
  return all.filter((word) => plain.includes(word));
};

/** Slots of an opening that nobody has filled yet, as `{handler}`. */
export const openSlots = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? [];
