import type {formal as Formal, terms as Terms} from '../en/common.js';
import {count} from '../counting.js';
import {characters, duration} from './units.js';

export const terms: typeof Terms = {
  optional: '任意',
  tryAgain: 'もう一度試す',
  phone: '電話',
  email: 'メール',
  characters: (used, max) => `${characters(max)}中${count('ja', used)}文字`,
};

export const formal: typeof Formal = {
  errors: {
    unreachable: '申し訳ございません。ただいまサービスに接続できません。',
    timeout: '申し訳ございません。サービスから時間内に応答がありませんでした。',
    aborted: '処理が中断されました。',
    unauthenticated: 'まずこのサイトでログインをお願いいたします。その後ご覧いただけます。',
    forbidden: '申し訳ございません。現在のログインではご覧いただけません。',
    'not-found': '申し訳ございません。見つかりませんでした。',
    invalid: 'もう一度ご確認いただきたい項目がございます。',
    conflict: 'その間に内容が変わりました。お手数ですが、もう一度ご確認ください。',
    'too-large': '一度にお預かりできる長さを超えています。',
    'rate-limited': 'ただいまお試しの回数が多くなっています。',
    'not-offered': '申し訳ございません。こちらではオンラインでのお取り扱いがございません。',
    unavailable: '申し訳ございません。ただいまサービスをご利用いただけません。',
    malformed: '申し訳ございません。サービスからの応答を読み取れませんでした。',
  },
  sentenceGap: '',
  errorAdvice: 'しばらくしてからもう一度お試しください。',
  waitSeconds: (seconds) => `${duration(seconds)}ほどお待ちください。`,
  sending: '送信しています。少々お待ちください。',
  callInstead: (phone) => `お電話（${phone}）でも承ります。`,
  refreshFailed: '最新の情報を確認できませんでした。最後に確認できた内容を表示しています。',
};
