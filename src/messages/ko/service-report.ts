import {count} from '../counting.js';
import type {formal as Formal, terms as Terms} from '../en/service-report.js';

export const terms: typeof Terms = {
  label: '서비스 보고서',
  loading: '보고서를 불러오고 있습니다…',
  reportOf: (period) => `서비스 보고서: ${period}`,
  published: (day, version) => (version > 1 ? `${day} 공개, 제${version}판` : `${day} 공개`),
  corrected: '바로잡음:',
  period: '다른 기간',
  comment: '직원의 설명',
  figures: '한눈에 보기',
  kinds: '종류별 요청',
  standards: '지킨 약속',
  what: '항목',
  before: '이전 기간',
  hidden: '건수가 적어 표시하지 않음',
  nothing: '–',
  hours: (number) => `${number}시간`,
  of: (n) => `n = ${n}`,
  howComputed: '어떻게 계산됩니까?',
  picture: (title, now, then) =>
    `${title}: ${now}(채움)과 ${then}(테두리) 비교. 같은 숫자가 아래 표에 있습니다`,
  ask: '이 건 문의하기',
  askAbout: (words, what) => `${words}: ${what}`,
  review: '합동 점검 결과',
  actions: '진행 중인 조치',
  due: (day) => `${day}까지`,
  statuses: {open: '진행 중', done: '완료'},
  between: ' · ',
  listGap: ', ',
};

export const formal: typeof Formal = {
  hidden: (threshold) =>
    `누구인지 알아볼 수 없도록 ${count('ko', threshold)}보다 작은 수와 이를 역산할 수 있는 수는 표시하지 않습니다.`,
  asOf: (time) => `${time} 기준입니다.`,
};
