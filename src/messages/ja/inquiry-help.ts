import type {formal as Formal, terms as Terms} from '../en/inquiry-help.js';

export const terms: typeof Terms = {
  call: (phone) => `${phone}に電話する`,
  dictate: '声で入力する',
  stopDictating: '聞き取りを終える',
  follow: 'この件の知らせを受け取る',
  see: 'お申し出を見る',
  more: '続きを読む',
  useKind: 'はい、これにします',
};

export const formal: typeof Formal = {
  emergency: 'お急ぎのご用件とお見受けします。まずお電話ください。すぐに係の者が承ります。',
  writeAfterwards: '皆様の安全が確かめられましたら、こちらにもお書きいただけます。',
  answers: 'こちらがお役に立つかもしれません。このまま続けてお書きいただけます。',
  until: (time) => `${time}まで続く見込みです`,
  own: (kind) => `この件はすでにお知らせいただいています：${kind}`,
  followed: 'この不具合の知らせをお届けします。改めてお送りいただく必要はございません。',
  soundsLike: (kind) => `「${kind}」のご用件でしょうか。`,
  listening:
    'お聞きしています。音声はブラウザーが文字に変換します。その際、提供元のサービスが使われることがあります。',
  notHeard: '今回は聞き取れませんでした。マイクの使用を許可していただくか、文字でお書きください。',
};
