import {count} from '../counting.js';
import type {formal as Formal, terms as Terms} from '../en/survey.js';

const answers = (n: number) => `응답 ${count('ko', n)}건`;

export const terms: typeof Terms = {
  label: '설문 조사',
  loading: '설문을 불러오고 있습니다…',
  send: '응답 보내기',
  clear: '이 응답 취소',
  between: ' · ',
  ask: '이 건 문의하기',
  askAbout: (words, what) => `${words}: ${what}`,
  progress: (done, of) => `${of}문항 중 ${done}문항 응답`,
  takes: (minutes) => `약 ${minutes}분 걸립니다.`,
  openUntil: (when) => `${when}까지 응답하실 수 있습니다.`,
  scale: {
    '5': '매우 만족',
    '4': '만족',
    '3': '보통',
    '2': '불만족',
    '1': '매우 불만족',
    none: '이용해 본 적 없음',
  },
  npsHint: '0: 전혀 그렇지 않다, 10: 매우 그렇다',
  earlier: '지난 설문',
  resultsOf: (title) => `결과: ${title}`,
  took: (n, of, share) =>
    `${count('ko', of)}세대 가운데 ${count('ko', n)}세대가 응답했습니다(${share}).`,
  answeredBy: (n) => `${answers(n)}.`,
  published: (day) => `${day} 공개.`,
  saidAndDone: '말씀해 주신 것과 저희가 한 일',
  youSaid: '말씀해 주신 것:',
  weDid: '저희가 한 일:',
  wordsFrom: (n) =>
    `글로 적어 주신 ${answers(n)}. 위에 요약했으며, 적어 주신 글 자체는 공개하지 않습니다.`,
  noExperience: (n) => `“이용해 본 적 없음” ${answers(n)}은 집계하지 않았습니다.`,
  byGroup: '집단별',
  group: '집단',
  satisfied: '만족',
  nps: '순추천지수',
  hidden: '표시하지 않음',
  rate: (share) => `만족 ${share}`,
  rateFormula: (very, well, n) => `(매우 만족 ${very} + 만족 ${well}) ÷ n = ${n}`,
  mean: (mean) => `평균 ${mean}(5점 만점)`,
  ofAnswers: (n) => `n = ${n}`,
  npsIs: (score) => `순추천지수 ${score}`,
  npsFormula: (n) => `9~10점 비율에서 0~6점 비율을 뺀 값, n = ${n}`,
  answer: '응답',
  share: '비율',
  times: '건수',
  timesIs: (n) => count('ko', n),
};

export const formal: typeof Formal = {
  none: '현재 진행 중인 설문이 없습니다.',
  signIn: '이번 설문은 세대당 한 번 응답하실 수 있으므로 먼저 이 웹사이트에 로그인해 주십시오.',
  owners: '이번 설문은 이 단지의 소유자를 대상으로 합니다.',
  hasAnswered: '댁에서 이미 응답해 주셨습니다. 감사합니다.',
  closed: (day) =>
    `이번 설문은 ${day}에 끝났습니다. 결과는 이곳에 공개하겠습니다. 참여해 주신 모든 분께 감사드립니다.`,
  closedMeanwhile: '죄송합니다. 그사이에 이번 설문이 끝났습니다.',
  anonymous:
    '응답은 익명입니다. 이름, 세대, 시각을 함께 저장하지 않으므로 누가 무엇을 답했는지 아무도 알 수 없습니다.',
  confidential: (who) =>
    `응답은 비밀로 다룹니다. 응답과 이름을 연결할 수 있는 곳은 ${who}뿐이며, 다른 누구도 할 수 없습니다.`,
  named: '나중에 연락드릴 수 있도록 응답을 성함과 함께 저장합니다.',
  oneEachAnonymous: '댁에서 응답하셨다는 사실만 시각 없이 별도의 명단에 적어 둡니다.',
  oneEach: '세대당 한 번 응답하실 수 있습니다.',
  unknownQuestion:
    '이 문항은 아직 이 페이지에서 답하실 수 없습니다. 나머지 문항의 응답은 그대로 보내실 수 있습니다.',
  needed: '이 문항에 답해 주시면 큰 도움이 됩니다.',
  missing: '표시된 문항을 한 번 더 확인해 주십시오.',
  unconfirmed: '응답이 도착했는지 아직 알 수 없습니다. 다시 보내셔도 괜찮습니다.',
  thanks: '감사합니다. 응답을 받았습니다.',
  resultsBy: (day) => `결과는 ${day}까지 이곳에 공개할 예정입니다.`,
  tooFew: (threshold) =>
    `응답이 ${count('ko', threshold)}건보다 적어, 누구인지 알아볼 수 없도록 표시하지 않습니다.`,
  hiddenGroups: (threshold) =>
    `응답이 ${count('ko', threshold)}건보다 적은 집단과 이를 역산할 수 있는 집단은 표시하지 않습니다.`,
  asOf: (time) => `${time} 기준입니다.`,
};
