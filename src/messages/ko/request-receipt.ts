import type {formal as Formal, terms as Terms} from '../en/request-receipt.js';

export const terms: typeof Terms = {
  reference: '번호',
  code: '확인 코드',
  sentAt: '접수 시각',
  expected: '답변 예정',
  next: '다음 절차',
  call: '전화하실 곳',
  follow: '이 요청의 진행 보기',
  another: '다른 일 적기',
  print: '인쇄',
  printLarge: '큰 글씨로 인쇄',
  save: '사본 저장',
  title: (reference) => `요청 접수증, 번호 ${reference}`,
  linkPicture: 'QR 코드: 이 요청으로 가는 링크',
  yourWords: '적어 주신 내용',
  files: '보내신 파일',
};

export const formal: typeof Formal = {
  received: '알려 주셔서 감사합니다. 잘 받았습니다.',
  keep: '이 번호와 확인 코드를 메모나 사진으로 보관해 주십시오. 이 두 가지가 있으면 계정 없이 어느 기기에서나 저희 답변을 보실 수 있습니다.',
  changed:
    '처음 보내신 내용을 받았습니다. 그 뒤에 고치신 부분은 보내지지 않았으며 양식에 그대로 있습니다.',
  scan: '다른 휴대전화나 태블릿의 카메라로 이 그림을 비추시면 그 기기에서 요청이 열립니다. 확인 코드와 마찬가지로 이 그림을 가진 사람은 누구나 읽을 수 있습니다.',
};
