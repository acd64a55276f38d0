import type {formal as Formal, terms as Terms} from '../en/inquiry-questions.js';

export const terms: typeof Terms = {
  price: '비용:',
  responsible: '책임 주체:',
  skip: '답하지 않고 계속하기',
  day: (number) => `${number}순위 날짜`,
  timeOfDay: (number) => `${number}순위 시간대`,
  anyTime: '상관없음',
  confidential: '이름을 밝히지 않기',
  fullRules: '규정 전문 읽기',
  complete: '빠진 것은 없습니까?',
  open: '아직 답하지 않음',
  done: '답변함',
  attached: '첨부함',
  document: '첨부하시거나 가져오실 것',
  preferred: '어느 쪽을 원하십니까?',
  either: '어느 쪽이든 좋습니다',
  relation: '어떤 관계이십니까?',
  notSaid: '밝히지 않음',
  onBehalf: '다른 분을 대신해 적습니다',
  onBehalfName: '어느 분을 대신하십니까?',
  onBehalfPhone: '그분의 전화번호',
  language: '답변받으실 언어',
  pageLanguage: '이 페이지의 언어',
};

export const formal: typeof Formal = {
  weSeeToIt:
    '참고로 알려 드립니다. 그대로 보내셔도 됩니다. 알맞은 담당자에게 전해지도록 챙기고 알려 드리겠습니다.',
  visit: '언제 방문하면 좋겠습니까?',
  visitHint: '좋으신 순서대로 세 번까지 고르실 수 있습니다. 그 가운데 하나로 확정해 드립니다.',
  confidential: '민원의 대상이 된 사람은 누가 제기하셨는지 알 수 없습니다.',
  agreePrice: (price) => `비용에 동의합니다: ${price}`,
  agreeRules: (title) => `“${title}” 규정을 읽었으며 동의합니다`,
  stillOpen: '아직 비어 있는 항목이 있습니다. 천천히 채우셔도 됩니다.',
  allThere: '모든 질문에 답해 주셨습니다. 감사합니다.',
  documents: '여기에 첨부하셔도 되고, 관리사무소로 가져오셔도 됩니다.',
  kindForOthers:
    '이 종류의 요청은 보통 거주하시는 분을 위한 것입니다. 문의 등 다른 종류를 선택해 주시면 기꺼이 도와드리겠습니다.',
  problems: {
    answer: '답해 주십시오. 몇 마디면 충분합니다.',
    number: '숫자를 적어 주십시오(예: 2 또는 251.05).',
    date: '날짜를 선택해 주십시오.',
    answerLength: '조금 깁니다. 줄이시거나 일부를 위의 글에 옮겨 적어 주십시오.',
    times: '날짜와 시간대를 함께 선택하시거나 둘 다 비워 두십시오.',
    rules: '규정을 읽어 보시고 동의하시면 여기에 표시해 주십시오.',
    price: '비용에 동의하시면 여기에 표시해 주십시오.',
    phone: '전화번호를 확인해 주십시오. 숫자로 적어 주십시오(예: 138 0000 0000).',
    unreadable: '이 항목을 한 번 더 확인해 주십시오.',
  },
};
