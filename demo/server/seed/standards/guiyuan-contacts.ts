import {text} from './text.js';

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const workdays = [1, 2, 3, 4, 5];
const aroundTheClock = {weekly: [{days: everyDay, from: '00:00', to: '24:00'}]};
const allHours = text('24 小时', '24 小時', 'Around the clock');

const person = (
  id: string,
  name: [string, string, string],
  duty: [string, string, string],
  phone: string,
) => ({
  id,
  kind: 'person',
  name: text(...name),
  duty: text(...duty),
  phone,
});

const utility = (
  id: string,
  name: [string, string, string],
  duty: [string, string, string],
  phone: string,
) => ({
  id,
  kind: 'utility',
  name: text(...name),
  duty: text(...duty),
  phone,
  opening: aroundTheClock,
});

/** Whom Guiyuan's owners may have to reach. All numbers are fictional, save the public ones. */
export const guiyuanContacts = {
  contacts: [
    {
      id: 'emergency',
      kind: 'emergency',
      name: text('紧急抢修', '緊急搶修', 'Emergency repairs'),
      duty: text(
        '跑水、停电、电梯困人、燃气异味（先离开现场）',
        '爆管、停電、電梯受困、瓦斯異味（請先離開現場）',
        'Burst pipes, power failure, trapped in a lift, smell of gas (leave first)',
      ),
      phone: '021-5550 0110',
      hours: allHours,
      opening: aroundTheClock,
      onEveryPage: true,
    },
    {
      id: 'fire-brigade',
      kind: 'emergency',
      name: text('消防 · 急救 · 报警', '消防 · 急救 · 報警', 'Fire brigade'),
      duty: text(
        '火警 119，急救 120，报警 110',
        '火警 119，急救 120，報警 110',
        'Fire 119, ambulance 120, police 110',
      ),
      phone: '119',
      opening: aroundTheClock,
    },
    {
      id: 'centre',
      kind: 'service-centre',
      name: text('桂苑服务中心', '桂苑服務中心', 'Guiyuan service centre'),
      duty: text(
        '咨询、报修、手续办理，电话 24 小时有人接听',
        '諮詢、報修、手續辦理，電話 24 小時有人接聽',
        'Questions, repairs, procedures; the telephone is answered around the clock',
      ),
      phone: '021-5550 0100',
      phoneAfterHours: '021-5550 0110',
      email: 'guiyuan@anhe.example',
      address: text('会所一层', '會所一樓', 'Clubhouse, ground floor'),
      hours: text('前台每天 8:00–20:00', '櫃檯每天 8:00–20:00', 'Front desk daily 8 am – 8 pm'),
      opening: {
        weekly: [{days: everyDay, from: '08:00', to: '20:00'}],
        exceptions: [
          {
            from: '2027-02-05',
            to: '2027-02-08',
            hours: [{from: '09:00', to: '17:00'}],
            note: text('春节', '春節', 'Spring Festival'),
          },
        ],
      },
      onEveryPage: true,
    },
    {
      id: 'complaints',
      kind: 'complaints',
      name: text('意见与投诉', '意見與投訴', 'Complaints'),
      duty: text('项目经理 周敏', '專案經理 周敏', 'Zhou Min, manager'),
      phone: '021-5550 0108',
      email: 'care@anhe.example',
      hours: text('工作日 9:00–17:30', '工作日 9:00–17:30', 'Working days 9 am – 5:30 pm'),
      opening: {
        weekly: [{days: workdays, from: '09:00', to: '17:30'}],
        exceptions: [
          {from: '2027-01-01', to: '2027-01-03', note: text('元旦', '元旦', 'New Year')},
        ],
      },
      onEveryPage: true,
    },
    person(
      'chen',
      ['陈建国', '陳建國', 'Chen Jianguo'],
      ['设施设备、报修', '設施設備、報修', 'Equipment and repairs'],
      '021-5550 0105',
    ),
    person(
      'wang',
      ['王秀英', '王秀英', 'Wang Xiuying'],
      ['清洁卫生', '清潔衛生', 'Cleaning'],
      '021-5550 0106',
    ),
    person(
      'zhao',
      ['赵德明', '趙德明', 'Zhao Deming'],
      ['绿化养护', '綠化養護', 'Green areas'],
      '021-5550 0107',
    ),
    person(
      'liu',
      ['刘强', '劉強', 'Liu Qiang'],
      ['秩序与停车', '秩序與停車', 'Order and parking'],
      '021-5550 0110',
    ),
    {
      id: 'lifts',
      kind: 'contractor',
      name: text('捷升电梯维保', '捷升電梯維保', 'Jiesheng Lift Service'),
      duty: text('电梯维修保养', '電梯維修保養', 'Lift maintenance'),
      phone: '021-5550 0166',
      hours: allHours,
      opening: aroundTheClock,
      qualification: text(
        '特种设备安装改造维修许可证 B 级',
        '特種設備安裝改造維修許可證 B 級',
        'Special equipment licence, class B',
      ),
      emergencyPlan: {
        title: text('困人应急预案', '受困應變計畫', 'When somebody is trapped'),
        href: '/contacts/docs/lift-plan.html',
      },
      onEveryPage: true,
    },
    {
      id: 'fire-firm',
      kind: 'contractor',
      name: text('安泰消防技术服务', '安泰消防技術服務', 'Antai Fire Services'),
      duty: text('消防设施检测与维保', '消防設施檢測與保養', 'Fire protection, tests and upkeep'),
      phone: '021-5550 0177',
      opening: {weekly: [{days: workdays, from: '08:30', to: '17:00'}]},
      phoneAfterHours: '021-5550 0110',
      qualification: text('消防设施维护保养一级', '消防設施維護保養一級', 'Fire upkeep, class 1'),
      emergencyPlan: {
        title: text('火灾应急预案', '火災應變計畫', 'Fire plan'),
        href: '/contacts/docs/fire-plan.html',
      },
    },
    {
      id: 'developer',
      kind: 'developer',
      name: text('桂苑置业保修办', '桂苑置業保固處', 'Guiyuan Homes, warranty office'),
      duty: text('保修期内的质量问题', '保固期內的品質問題', 'Defects within the warranty'),
      phone: '021-5550 0188',
      opening: {weekly: [{days: workdays, from: '09:00', to: '17:00'}]},
    },
    utility(
      'power',
      ['供电公司', '電力公司', 'Power supplier'],
      ['停电、电表', '停電、電表', 'Power cuts, meters'],
      '95598',
    ),
    utility(
      'waterworks',
      ['供水公司', '自來水公司', 'Water supplier'],
      ['停水、水质、水表', '停水、水質、水表', 'Water cuts, quality, meters'],
      '962740',
    ),
    utility(
      'gas',
      ['燃气公司', '瓦斯公司', 'Gas supplier'],
      ['漏气抢修、燃气表', '漏氣搶修、瓦斯表', 'Leaks, meters'],
      '962777',
    ),
    {
      id: 'street-office',
      kind: 'authority',
      name: text('桂苑街道物业管理科', '桂苑街道物業管理科', 'Sub-district housing office'),
      duty: text(
        '物业服务的监督与调解',
        '物業服務的監督與調解',
        'Supervises the manager and mediates',
      ),
      phone: '021-5550 0190',
      opening: {weekly: [{days: workdays, from: '09:00', to: '16:30'}]},
    },
    {
      id: 'city-line',
      kind: 'authority',
      name: text('政务服务便民热线', '市民服務熱線', 'City public service line'),
      duty: text('没有得到答复时', '沒有得到答覆時', 'When no answer came'),
      phone: '12345',
      opening: aroundTheClock,
    },
    {
      id: 'committee',
      kind: 'committee',
      name: text('桂苑小区业主委员会', '桂苑社區業主委員會', "Guiyuan owners' committee"),
      duty: text('业主共同事务', '業主共同事務', 'Matters decided by the owners together'),
      email: 'committee@guiyuan.example',
      address: text('会所二楼', '會所二樓', 'Clubhouse, upper floor'),
      hours: text(
        '每周六 14:00–16:00，会所二楼',
        '每週六 14:00–16:00，會所二樓',
        'Saturdays 2–4 pm, clubhouse, upper floor',
      ),
      opening: {weekly: [{days: [6], from: '14:00', to: '16:00'}]},
      onEveryPage: true,
    },
  ],
};
