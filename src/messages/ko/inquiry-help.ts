import type {formal as Formal, terms as Terms} from '../en/inquiry-help.js';

export const terms: typeof Terms = {
  call: (phone) => `${phone} 전화하기`,
  dictate: '말로 입력하기',
  stopDictating: '듣기 마치기',
  follow: '이 건의 소식 받기',
  see: '요청 보기',
  more: '더 읽기',
  useKind: '네, 이것으로 하겠습니다',
};

export const formal: typeof Formal = {
  emergency: '급한 일로 보입니다. 먼저 전화해 주십시오. 바로 받겠습니다.',
  writeAfterwards: '모두 안전하신 것을 확인하신 뒤에 여기에도 적어 주실 수 있습니다.',
  answers: '이 내용이 도움이 될 수도 있습니다. 계속 적으셔도 됩니다.',
  until: (time) => `${time}까지 이어질 것으로 보입니다`,
  own: (kind) => `이 건은 이미 알려 주셨습니다: ${kind}`,
  followed: '이제 이 고장의 소식을 받으십니다. 더 보내지 않으셔도 됩니다.',
  soundsLike: (kind) => `“${kind}”에 관한 일로 보입니다. 맞습니까?`,
  listening:
    '듣고 있습니다. 브라우저가 음성을 글로 바꾸며, 이때 브라우저 제작사의 서비스를 이용할 수 있습니다.',
  notHeard: '이번에는 듣지 못했습니다. 마이크 사용을 허용하시거나 글로 적어 주십시오.',
};
