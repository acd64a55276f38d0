import type {formal as Formal, terms as Terms} from '../en/contacts.js';

export const terms: typeof Terms = {
  label: '연락처',
  loading: '연락처를 불러오고 있습니다…',
  kinds: {
    emergency: '긴급 상황',
    'service-centre': '관리사무소',
    complaints: '민원 접수',
    person: '담당자',
    contractor: '협력 업체',
    committee: '입주자대표회의',
    developer: '시행사',
    utility: '전기·가스·수도',
    authority: '관할 기관',
  },
  openUntil: (time) => `운영 중, ${time}까지`,
  openNow: '운영 중',
  openAlways: '24시간 운영',
  closed: '운영 시간이 아닙니다',
  opensToday: (time) => `운영 시간이 아닙니다. 오늘 ${time}에 시작합니다`,
  opensTomorrow: (time) => `운영 시간이 아닙니다. 내일 ${time}에 시작합니다`,
  opensOn: (day, time) => `운영 시간이 아닙니다. ${day} ${time}에 시작합니다`,
  hours: '운영 시간',
  dayRange: (from, to) => `${from}~${to}`,
  timeRange: (from, to) => `${from}~${to}`,
  everyDay: '매일',
  allDay: '종일',
  listGap: ', ',
  closedOn: (days) => `${days}: 휴무`,
  afterHours: '운영 시간 외',
  qualification: '자격·면허',
  emergencyPlan: '비상 대응 계획',
  address: '주소',
  website: '웹사이트',
  published: (version, date) => `제${version}판, ${date} 공개`,
  approvedBy: (name) => `승인: ${name}`,
  changed: '변경 내용:',
};

export const formal: typeof Formal = {
  empty: '아직 연락처가 공개되지 않았습니다.',
  asOf: (time) => `${time} 기준입니다.`,
};
