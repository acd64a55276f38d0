import {count} from '../counting.js';
import type {formal as Formal, terms as Terms} from '../en/inquiry-form.js';
import {characters} from './units.js';

export const terms: typeof Terms = {
  label: '문의하기',
  loading: '양식을 불러오고 있습니다…',
  promise: (promise) => `공개된 약속: ${promise}`,
};

export const formal: typeof Formal = {
  opening: '안녕하십니까. 무슨 일이든 말씀해 주십시오. 빠짐없이 읽겠습니다.',
  callFirst: (what) => `혹시 ${what} 건이십니까? 먼저 전화해 주십시오:`,
  description: '편하게 적어 주십시오',
  descriptionHint:
    '무슨 일이 어디에서 언제부터 있었습니까? 시간과 분량은 걱정하지 마시고 자유롭게 적어 주십시오.',
  kind: '어떤 일입니까?',
  kindHint: '잘 모르시겠으면 가장 가까운 것을 선택해 주십시오. 나머지는 저희가 챙기겠습니다.',
  send: '보내기',
  summary: (problems) =>
    `다시 살펴봐 주실 항목이 ${count('ko', problems)}개 있습니다. 적으신 내용은 모두 그대로 있습니다.`,
  notSent: '아직 보내지 못했습니다. 적으신 내용은 모두 이 페이지에 그대로 있습니다.',
  notConfirmed:
    '도착했는지 확인하지 못했습니다. 적으신 내용은 모두 이 페이지에 그대로 있습니다. 고치지 않고 다시 보내셔도 두 번 기록되지 않습니다.',
  problems: {
    description: '어떤 일인지 몇 마디로 알려 주십시오.',
    descriptionLength: (over) =>
      `받을 수 있는 분량보다 ${characters(over)}가 더 깁니다. 조금 줄이시거나 나머지를 두 번째 글로 보내 주십시오.`,
    serviceCode: '어떤 일인지 선택해 주십시오. 가장 가까운 것이면 됩니다.',
    unreadable: '이 부분을 한 번 더 확인해 주십시오.',
  },
};
