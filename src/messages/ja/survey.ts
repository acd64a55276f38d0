import {count} from '../counting.js';
import type {formal as Formal, terms as Terms} from '../en/survey.js';

const answers = (n: number) => `${count('ja', n)}件の回答`;

export const terms: typeof Terms = {
  label: 'アンケート',
  loading: 'アンケートを読み込んでいます…',
  send: '回答を送信する',
  clear: 'この回答を取り消す',
  between: ' · ',
  ask: 'この件について尋ねる',
  askAbout: (words, what) => `${words}：${what}`,
  progress: (done, of) => `${of}問中${done}問に回答済み`,
  takes: (minutes) => `所要時間は約${minutes}分です。`,
  openUntil: (when) => `受付は${when}までです。`,
  scale: {
    '5': 'とても満足',
    '4': '満足',
    '3': 'どちらでもない',
    '2': '不満',
    '1': 'とても不満',
    none: '利用したことがない',
  },
  npsHint: '0：まったく思わない、10：強くそう思う',
  earlier: 'これまでのアンケート',
  resultsOf: (title) => `結果：${title}`,
  took: (n, of, share) => `${count('ja', of)}世帯のうち${count('ja', n)}世帯が回答（${share}）。`,
  answeredBy: (n) => `${answers(n)}。`,
  published: (day) => `${day}公表。`,
  saidAndDone: 'いただいたお声と、私どもの取り組み',
  youSaid: 'お声：',
  weDid: '取り組み：',
  wordsFrom: (n) =>
    `文章による${answers(n)}をいただきました。上に要約しており、お言葉そのものは公表いたしません。`,
  noExperience: (n) => `「利用したことがない」${answers(n)}は集計に含めておりません。`,
  byGroup: 'グループ別',
  group: 'グループ',
  satisfied: '満足',
  nps: '推奨度',
  hidden: '非表示',
  rate: (share) => `満足率 ${share}`,
  rateFormula: (very, well, n) => `（とても満足 ${very} + 満足 ${well}）÷ n = ${n}`,
  mean: (mean) => `平均 ${mean}（5点満点）`,
  ofAnswers: (n) => `n = ${n}`,
  npsIs: (score) => `推奨度 ${score}`,
  npsFormula: (n) => `9～10点の割合から0～6点の割合を引いた値、n = ${n}`,
  answer: '回答',
  share: '割合',
  times: '件数',
  timesIs: (n) => count('ja', n),
};

export const formal: typeof Formal = {
  none: '現在、実施中のアンケートはございません。',
  signIn:
    '今回のアンケートは1世帯につき1回答です。恐れ入りますが、まずこのサイトでログインをお願いいたします。',
  owners: '今回のアンケートは、当マンションの区分所有者の方が対象です。',
  hasAnswered: 'ご家庭からすでにご回答をいただいております。ありがとうございます。',
  closed: (day) =>
    `今回のアンケートは${day}に終了いたしました。結果はこちらで公表いたします。ご協力くださった皆様、ありがとうございました。`,
  closedMeanwhile: '申し訳ございません。その間に今回のアンケートは終了いたしました。',
  anonymous:
    'ご回答は匿名です。お名前、住戸、時刻を一緒に保存することはなく、誰がどう答えたかは誰にも分かりません。',
  confidential: (who) =>
    `ご回答は内密に扱います。お名前と結び付けられるのは${who}だけで、ほかの誰にもできません。`,
  named: '後日ご連絡できるよう、ご回答はお名前とともに保存いたします。',
  oneEachAnonymous: 'ご家庭から回答があったことだけを、時刻のない別の名簿に記録いたします。',
  oneEach: '1世帯につき1回答をお願いいたします。',
  unknownQuestion:
    'この質問には、まだこのページでお答えいただけません。ほかの質問への回答はそのままお送りいただけます。',
  needed: 'こちらにお答えいただけますと幸いです。',
  missing: '印の付いた質問をもう一度ご確認ください。',
  unconfirmed:
    'ご回答が届いたかどうか、まだ確認できておりません。もう一度お送りいただいても差し支えございません。',
  thanks: 'ありがとうございます。ご回答を受け取りました。',
  resultsBy: (day) => `結果は${day}までにこちらで公表する予定です。`,
  tooFew: (threshold) =>
    `回答が${count('ja', threshold)}件未満のため、個人が特定されないよう表示しておりません。`,
  hiddenGroups: (threshold) =>
    `回答が${count('ja', threshold)}件未満のグループと、そこから逆算できるグループは表示しておりません。`,
  asOf: (time) => `${time}現在の内容です。`,
};
