import type {formal as Formal, terms as Terms} from '../en/attachments.js';

export const terms: typeof Terms = {
  heading: '사진과 파일',
  choose: '파일 선택',
  takePhoto: '사진 찍기',
  record: '음성 녹음',
  stop: '녹음 마치기',
  recording: (seconds) => `녹음 중 ${seconds}초`,
  files: '첨부하실 파일',
  preview: (name) => `${name} 미리 보기`,
  progress: (name) => `${name} 전송 상태`,
  remove: (name) => `${name} 빼기`,
  pause: (name) => `${name} 일시 중지`,
  resume: (name) => `${name} 계속 보내기`,
  label: (name) => `${name} 설명`,
  voiceNote: '음성 메모',
  states: {
    preparing: '준비하고 있습니다',
    waiting: '차례를 기다리고 있습니다',
    sending: '보내고 있습니다',
    cut: '연결이 끊겼습니다. 자동으로 다시 이어집니다',
    paused: '일시 중지됨',
    ready: '준비되었습니다',
    failed: '아직 보내지 못했습니다',
    refused: '첨부되지 않았습니다',
  },
  attachments: '사진과 파일',
  open: (name) => `${name} 열기`,
  save: '저장',
  close: '닫기',
  loading: '불러오고 있습니다…',
  somethingElse: '다른 것',
  before: '처리 전',
  after: '처리 후',
};

export const formal: typeof Formal = {
  limits: (files, size) =>
    `사진, PDF 문서, 음성 메모를 모두 ${files}개까지, 하나에 ${size}까지 첨부하실 수 있습니다. 사진은 크기를 줄이고 촬영 장소 정보를 지운 뒤에 전송됩니다.`,
  added: (name) => `${name} 파일을 추가했습니다.`,
  removed: (name) => `${name} 파일을 뺐습니다.`,
  done: (name) => `${name} 파일이 준비되었습니다.`,
  interrupted: (name) =>
    `연결이 끊겼습니다. ${name} 전송은 자동으로 이어지며, 잃어버리는 내용은 없습니다.`,
  notDone: (name) => `${name} 파일을 아직 보내지 못했습니다.`,
  problems: {
    empty: '비어 있는 파일입니다. 다시 선택하시거나 다른 파일을 선택해 주십시오.',
    heic: '이 브라우저에서는 HEIC 사진을 읽을 수 없습니다. 여기에서 사진을 찍으시거나 JPEG로 저장한 뒤 선택해 주십시오.',
    type: '이 종류의 파일은 받을 수 없습니다. 사진, PDF 문서, 음성 메모는 보내실 수 있습니다.',
    size: '파일이 너무 큽니다. 일부분이나 사진으로 보내 주시면 감사하겠습니다.',
    unreadable: '파일을 읽지 못했습니다. 번거로우시겠지만 다시 추가해 주십시오.',
    count: '받을 수 있는 개수를 넘었습니다. 나머지는 나중에 답글로 보내실 수 있습니다.',
    backend: '이 파일을 받지 못했습니다. 다른 파일을 선택해 주십시오.',
  },
  noMicrophone:
    '여기에서는 마이크를 쓸 수 없습니다. 글로 적어 주시거나 녹음 파일을 첨부해 주십시오.',
  notAllReady: '아직 보내지 못한 파일이 있습니다. 계속 보내시거나 빼 주십시오.',
  notShown: '지금은 불러오지 못했습니다.',
};
