import {iso, type Day} from './day.js';
import type {SeedNotice} from './notices.js';

const service = {
  kind: 'service-centre',
  name: {'zh-Hans': '桂苑服务中心', 'zh-Hant': '桂苑服務中心', en: 'Guiyuan service centre'},
  phone: '021-5550 0100',
};

/**
 * A regulation in plain words, a rule to be read, and what lies in the archive. The regulation is an
 * imagined one: a demo must not pass for the law.
 */
export const lawNotices = (day: Day): SeedNotice[] => [
  {
    id: 'gy-fire-lanes',
    kind: 'law',
    title: {
      'zh-Hans': '消防车道为什么不能停车',
      'zh-Hant': '消防車道為什麼不能停車',
      en: 'Why nobody may park in the fire lane',
    },
    body: {
      'zh-Hans':
        '消防车通过需要**四米宽**的车道。5 号楼前的黄线区域任何时候都不能停车，临时卸货也请到东侧卸货区：\n\n1. 卸货区可停 20 分钟；\n2. 搬家请提前一天告诉我们，我们留出位置。\n\n有疑问可致电[服务中心](tel:02155500100)。',
      'zh-Hant':
        '消防車通過需要**四公尺寬**的車道。5 號樓前的黃線區域任何時候都不能停車，臨時卸貨也請到東側卸貨區：\n\n1. 卸貨區可停 20 分鐘；\n2. 搬家請提前一天告訴我們，我們留出位置。\n\n有疑問可致電[服務中心](tel:02155500100)。',
      en: 'A fire engine needs a lane **four metres wide**. Please never park on the yellow lines in front of building 5; to unload, use the bay on the east side:\n\n1. twenty minutes to unload,\n2. for a move tell us a day before and we keep a place free.\n\nQuestions? [Call the service centre](tel:02155500100).',
    },
    bodyFormat: 'markdown',
    severity: 'important',
    at: day(-7, 9),
    legalRefs: [
      {
        id: 'demo-rule-12',
        title: {
          'zh-Hans': '《示例市消防通道管理规定》（演示用，并非真实法规）第十二条',
          'zh-Hant': '《示例市消防通道管理規定》（示範用，並非真實法規）第十二條',
          en: 'Rules on Fire Lanes of Example City (made up for this demo), art. 12',
        },
        excerpt: {
          'zh-Hans': '消防车道应当保持畅通，任何单位和个人不得占用、堵塞。',
          'zh-Hant': '消防車道應當保持暢通，任何單位與個人不得占用、堵塞。',
          en: 'Fire lanes are kept clear. Nobody may occupy or block them.',
        },
        jurisdiction: 'CN',
        effectiveFrom: '2024-05-01',
        verifiedBy: {'zh-Hans': '业主委员会', 'zh-Hant': '業主委員會', en: 'the owners’ committee'},
        verifiedAt: '2026-10-20T10:00:00+08:00',
      },
    ],
    contact: service,
  },
  {
    id: 'gy-charging-rule',
    kind: 'safety',
    title: {
      'zh-Hans': '电动自行车充电：请到集中充电点',
      'zh-Hant': '電動自行車充電：請到集中充電點',
      en: 'Electric bicycles: please charge at the charging points',
    },
    body: {
      'zh-Hans':
        '楼道和家中充电有起火的危险。1、3、7 号楼旁的集中充电点已全部投用，共 96 个充电位，充满自动断电。老人和孩子需要帮忙推车，请叫门岗。',
      'zh-Hant':
        '樓道與家中充電有起火的危險。1、3、7 號樓旁的集中充電點已全部啟用，共 96 個充電位，充飽自動斷電。長輩與孩子需要幫忙推車，請找警衛。',
      en: 'Charging in stairwells or at home is a fire risk. The points beside buildings 1, 3 and 7 are all in use now: 96 places that switch off by themselves. If you need help with the bicycle, ask at the gate.',
    },
    severity: 'important',
    at: day(-10, 9),
    acknowledgement: {required: true, by: iso(day(20, 18))},
    attachments: [
      {
        name: {'zh-Hans': '充电点位置图', 'zh-Hant': '充電點位置圖', en: 'Where the points are'},
        href: '/fees/docs/contract.html',
        mime: 'text/html',
        size: 18_432,
      },
    ],
    displayTo: iso(day(30, 0)),
    contact: service,
  },
  {
    id: 'gy-gate-autumn',
    kind: 'works',
    title: {
      'zh-Hans': '东门道闸更换完成',
      'zh-Hant': '東門柵欄更換完成',
      en: 'New barrier at the east gate',
    },
    body: {
      'zh-Hans': '东门道闸已更换，车牌识别恢复使用。',
      'zh-Hant': '東門柵欄已更換，車牌辨識恢復使用。',
      en: 'The barrier at the east gate is new and reads number plates again.',
    },
    severity: 'info',
    at: day(-70, 9),
    displayTo: iso(day(-40, 0)),
  },
  {
    id: 'gy-spring-tank',
    kind: 'outage_water',
    title: {
      'zh-Hans': '春季水箱清洗完成，水质检测合格',
      'zh-Hant': '春季水塔清洗完成，水質檢測合格',
      en: 'Roof tanks cleaned in spring; the water test is good',
    },
    body: {
      'zh-Hans': '各楼屋顶水箱已清洗消毒，检测结果贴在服务中心。',
      'zh-Hant': '各樓屋頂水塔已清洗消毒，檢測結果貼在服務中心。',
      en: 'All roof tanks have been cleaned; the result of the test hangs in the service centre.',
    },
    severity: 'info',
    at: day(-220, 9),
    displayTo: iso(day(-190, 0)),
  },
];
