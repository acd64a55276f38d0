import type {formal as Formal, terms as Terms} from '../en/inquiry-details.js';

export const terms: typeof Terms = {
  place: '동 또는 장소',
  choosePlace: '선택해 주십시오',
  unit: '출입구 또는 호수',
  name: '성함',
  consentLink: '개인정보 안내 전문 읽기',
  steps: '하나씩 차례대로',
  back: '이전',
  next: '다음',
  step: (at, of) => `${of}단계 중 ${at}단계`,
};

export const formal: typeof Formal = {
  where: '장소가 어디입니까?',
  detail: '호수, 층 또는 정확한 위치',
  detailHint: '예: 2동 301호, 주방 천장',
  contact: '어떻게 연락드리면 되겠습니까?',
  contactHint: '전화번호나 이메일 주소 가운데 하나면 충분합니다.',
  nameHint: '어떻게 불러 드리면 좋을지 알려 주십시오',
  consent: '이 요청을 처리하기 위해 제 정보를 이용하는 데 동의합니다.',
  problems: {
    place: '장소를 선택하시거나 직접 설명해 주십시오.',
    detailLength: '장소 설명은 200자 이내로 적어 주십시오.',
    name: '성함은 100자 이내로 적어 주십시오.',
    contact: '답변을 드릴 수 있도록 전화번호나 이메일 주소를 남겨 주십시오.',
    phone: '전화번호를 확인해 주십시오. 숫자로 적어 주십시오(예: 138 0000 0000).',
    email: '이메일 주소를 확인해 주십시오(예: name@example.com).',
    consent: '여기에 표시해 주십시오. 동의하지 않으시면 답변을 위해 정보를 이용할 수 없습니다.',
    unreadable: '이 항목을 한 번 더 확인해 주십시오.',
  },
};
