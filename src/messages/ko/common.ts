import type {formal as Formal, terms as Terms} from '../en/common.js';
import {count} from '../counting.js';
import {characters, duration} from './units.js';

export const terms: typeof Terms = {
  optional: '선택 사항',
  tryAgain: '다시 시도',
  phone: '전화',
  email: '이메일',
  characters: (used, max) => `${characters(max)} 중 ${count('ko', used)}자`,
};

export const formal: typeof Formal = {
  errors: {
    unreachable: '죄송합니다. 지금은 서비스에 연결할 수 없습니다.',
    timeout: '죄송합니다. 서비스가 제때 응답하지 않았습니다.',
    aborted: '처리가 중단되었습니다.',
    unauthenticated: '먼저 이 웹사이트에 로그인해 주십시오. 그런 다음 보여 드리겠습니다.',
    forbidden: '죄송합니다. 지금 로그인하신 계정으로는 보여 드릴 수 없습니다.',
    'not-found': '죄송합니다. 찾지 못했습니다.',
    invalid: '다시 살펴봐 주셔야 할 항목이 있습니다.',
    conflict: '그사이에 내용이 바뀌었습니다. 한 번 더 확인해 주십시오.',
    'too-large': '한 번에 받을 수 있는 분량보다 깁니다.',
    'rate-limited': '방금 여러 차례 시도가 있었습니다.',
    'not-offered': '죄송합니다. 이 업무는 여기에서 온라인으로 제공하지 않습니다.',
    unavailable: '죄송합니다. 지금은 서비스를 이용하실 수 없습니다.',
    malformed: '죄송합니다. 서비스의 응답을 읽을 수 없습니다.',
  },
  sentenceGap: ' ',
  errorAdvice: '잠시 후 다시 시도해 주십시오.',
  waitSeconds: (seconds) => `약 ${duration(seconds)} 정도 기다려 주십시오.`,
  sending: '보내고 있습니다. 잠시만 기다려 주십시오.',
  callInstead: (phone) => `전화(${phone})로도 말씀하실 수 있습니다.`,
  refreshFailed: '새로운 소식을 확인하지 못했습니다. 마지막으로 확인한 내용입니다.',
};
