import type {formal as Formal, terms as Terms} from '../en/outbox.js';

export const terms: typeof Terms = {
  waiting: '전송 대기 중',
  sendNow: '지금 보내기',
  remove: '삭제',
  copy: '글 복사',
  copied: '복사했습니다',
  noted: '적어 두었습니다',
  reference: '번호',
  code: '확인 코드',
};

export const formal: typeof Formal = {
  draftKept: '초안을 이 기기에 저장했습니다.',
  draftInSession: '초안을 저장했습니다. 이 탭을 닫을 때까지 남아 있습니다.',
  notKept: {
    blocked:
      '이 브라우저에서는 여기에 아무것도 저장할 수 없습니다. 보내실 때까지 이 페이지를 열어 두시기 바랍니다.',
    full: '이 기기에 초안을 저장할 공간이 없습니다. 보내실 때까지 이 페이지를 열어 두시기 바랍니다.',
    broken: '초안을 이 기기에 저장하지 못했습니다. 보내실 때까지 이 페이지를 열어 두시기 바랍니다.',
  },
  filesNotKept:
    '첨부하신 파일은 아직 여기에 저장되지 않았습니다. 준비되었다고 표시될 때까지 이 페이지를 열어 두시기 바랍니다.',
  waitingKept:
    '이 기기에 저장했으며 아직 보내지 않았습니다. 서비스에 연결되고 저희 페이지가 하나라도 열려 있으면 자동으로 보냅니다.',
  waitingHere:
    '아직 보내지 않았고 이 기기에 저장되지도 않았습니다. 이 페이지를 열어 두시기 바랍니다.',
  removeHint: '이미 저희에게 도착했다면 여기에서 삭제하셔도 요청이 취소되지는 않습니다.',
  received: '보내졌으며 저희가 받았습니다.',
  refused: '보내지 못했습니다. 서비스에서 받아들이지 않았습니다. 사본을 드립니다.',
  expired:
    '7일 안에 보내지 못해 더는 시도하지 않습니다. 사본을 드리니, 아직 필요하시면 다시 적어 주십시오.',
};
