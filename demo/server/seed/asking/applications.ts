import type {ServiceDefinition} from '../../asking/definition.js';
import {choice, manager, question, said, visit, yesOrNo} from './words.js';

const works = ['register', 'extension', 'balcony'];

export const renovationDefinition: ServiceDefinition = {
  keywords: [
    '装修',
    '裝修',
    '装潢',
    '裝潢',
    '封阳台',
    '封陽台',
    '拆墙',
    '拆牆',
    '空调外机',
    '冷氣',
    'renovat',
    'refurbish',
    'knock down',
    'balcony',
  ],
  responsibleParty: {
    kind: 'owner',
    name: said(
      '业主申请，物业登记巡查',
      '住戶申請，物業登記巡查',
      'The owner applies, we register and inspect',
    ),
  },
  price: {
    text: said(
      '登记免费；装修垃圾清运 300 元/户',
      '登記免費；裝修廢棄物清運 300 元/戶',
      'Registration is free; removal of rubble ¥300 per home',
    ),
    amount: '300.00',
    currency: 'CNY',
    accept: true,
  },
  relations: ['owner', 'family', 'shop'],
  visit,
  documents: [
    {
      code: 'drawings',
      name: said('平面图或施工图', '平面圖或施工圖', 'Floor plan or drawings'),
      hint: said(
        '标出要改动的墙、水电',
        '標出要改動的牆、水電',
        'Showing the walls, water and power to be changed',
      ),
    },
    {
      code: 'contractor-licence',
      name: said('装修公司营业执照', '裝修公司登記證明', "The contractor's licence"),
    },
  ],
  rules: {
    version: '2026-01',
    title: said('桂苑小区装修须知', '桂苑社區裝修須知', 'Rules for renovation at Guiyuan'),
    text: said(
      '1. 开工前办理登记，施工证贴在门外。\n2. 施工时间：工作日 8:30–12:00、14:00–18:00；周末与节假日不进行有噪声的施工。\n3. 不拆改承重墙、梁、柱，不改动燃气管道和公共管线。\n4. 装修垃圾装袋放到指定地点，由物业清运。\n5. 搬运材料请使用有护板的货梯，损坏公共部位请照价修复。\n6. 完工后请预约验收，押金在验收后 5 个工作日内退还。',
      '1. 開工前辦理登記，施工證貼在門外。\n2. 施工時間：工作日 8:30–12:00、14:00–18:00；週末與國定假日不進行有噪音的施工。\n3. 不拆改承重牆、梁、柱，不更動瓦斯管線和公共管線。\n4. 裝修廢棄物裝袋放到指定地點，由物業清運。\n5. 搬運材料請使用有護板的貨梯，損壞公共部位請照價修復。\n6. 完工後請預約驗收，保證金在驗收後 5 個工作日內退還。',
      '1. Register before work begins; the permit is put up outside the door.\n2. Hours: working days 8:30–12:00 and 14:00–18:00; nothing noisy at weekends and on holidays.\n3. Load-bearing walls, beams and columns, gas pipes and common lines stay as they are.\n4. Rubble is bagged and left at the place named; we take it away.\n5. Material goes by the goods lift with its panels up; damage to common parts is made good.\n6. Ask for an inspection at the end; the deposit is returned within 5 working days after it.',
    ),
    href: '/notices/',
  },
  attributes: [
    question(
      'subject',
      'singlevaluelist',
      said('要办理什么？', '要辦理什麼？', 'What is it for?'),
      {
        required: true,
        values: [
          choice('register', said('装修登记', '裝修登記', 'Registering a renovation')),
          choice('extension', said('延长工期', '延長工期', 'More time')),
          choice(
            'balcony',
            said('阳台、空调、窗', '陽台、冷氣、窗', 'Balcony, air conditioner, window'),
          ),
          choice('waste', said('垃圾清运', '廢棄物清運', 'Taking rubble away')),
          choice('deposit', said('退押金', '退保證金', 'Return of the deposit')),
          choice('inspection', said('完工验收', '完工驗收', 'Final inspection')),
        ],
      },
    ),
    question(
      'from',
      'datetime',
      said('计划哪天开工？', '計畫哪天開工？', 'When is work to begin?'),
      {
        required: true,
        dateOnly: true,
        onlyWhen: {code: 'subject', anyOf: works},
      },
    ),
    question(
      'to',
      'datetime',
      said('预计哪天完工？', '預計哪天完工？', 'When is it to be finished?'),
      {
        required: true,
        dateOnly: true,
        onlyWhen: {code: 'subject', anyOf: works},
      },
    ),
    question(
      'scope',
      'multivaluelist',
      said('要改动哪些部分？', '要更動哪些部分？', 'What is to be changed?'),
      {
        required: true,
        onlyWhen: {code: 'subject', anyOf: works},
        values: [
          choice('walls', said('墙体', '牆體', 'Walls')),
          choice('plumbing', said('水路', '水路', 'Plumbing')),
          choice('wiring', said('电路', '電路', 'Wiring')),
          choice('waterproofing', said('防水', '防水', 'Waterproofing')),
          choice('floors', said('地面', '地面', 'Floors')),
          choice('windows', said('门窗、阳台', '門窗、陽台', 'Doors, windows, balcony')),
          choice('paint', said('粉刷', '粉刷', 'Painting')),
        ],
      },
    ),
    question(
      'load-bearing',
      'singlevaluelist',
      said(
        '涉及承重墙、梁、柱吗？',
        '涉及承重牆、梁、柱嗎？',
        'Are load-bearing walls, beams or columns touched?',
      ),
      {
        required: true,
        onlyWhen: {code: 'subject', anyOf: works},
        values: yesOrNo,
      },
    ),
    question(
      'load-bearing-advice',
      'text',
      said(
        '承重结构关系整栋楼的安全。我们会请工程师先到现场看一看，再与您商量可行的做法。',
        '承重結構關係整棟樓的安全。我們會請工程師先到現場看一看，再與您商量可行的做法。',
        'The structure carries everybody in the building. Our engineer will look at it first and talk over with you what can be done.',
      ),
      {variable: false, onlyWhen: {code: 'load-bearing', anyOf: ['yes', 'unsure']}},
    ),
    question(
      'contractor',
      'string',
      said('由哪家公司施工？', '由哪家公司施工？', 'Who does the work?'),
      {
        required: true,
        onlyWhen: {code: 'subject', anyOf: works},
        datatypeDescription: said(
          '公司名称和现场负责人电话',
          '公司名稱和現場負責人電話',
          "The firm's name and the foreman's telephone number",
        ),
      },
    ),
  ],
};

const perPiece = (amount: string, zh: string, hant: string, en: string) => ({
  text: said(`${amount} 元/${zh}`, `${amount} 元/${hant}`, `¥${amount} per ${en}`),
  amount,
  currency: 'CNY',
  accept: true,
});

export const serviceRequestDefinition: ServiceDefinition = {
  keywords: [
    '门禁卡',
    '門禁卡',
    '车位',
    '車位',
    '搬家',
    '搬入',
    '搬出',
    '会所',
    '會所',
    '租用',
    '办卡',
    '辦卡',
    'access card',
    'parking space',
    'moving',
    'move in',
    'book',
    'rent',
  ],
  responsibleParty: manager,
  price: {text: said('按公示价目，见各项', '依公布價目，見各項', 'As published, see each item')},
  attributes: [
    question(
      'subject',
      'singlevaluelist',
      said('需要什么服务？', '需要什麼服務？', 'What would you like?'),
      {
        required: true,
        values: [
          choice('card', said('补办门禁卡', '補辦門禁卡', 'An access card'), {
            price: perPiece('20.00', '张', '張', 'card'),
          }),
          choice('move', said('搬入、搬出', '搬入、搬出', 'Moving in or out'), {
            price: {
              text: said(
                '免费，需预约货梯',
                '免費，需預約貨梯',
                'Free; the goods lift is booked for you',
              ),
            },
          }),
          choice('parking', said('固定车位', '固定車位', 'A parking space'), {
            price: perPiece('60.00', '月', '月', 'month'),
          }),
          choice('venue', said('会所场地', '會所場地', 'A room in the clubhouse'), {
            price: perPiece('80.00', '小时', '小時', 'hour'),
          }),
          choice('cleaning', said('入户保洁', '到府清潔', 'Cleaning at home'), {
            price: perPiece('45.00', '小时', '小時', 'hour'),
          }),
        ],
      },
    ),
    question('quantity', 'number', said('需要多少？', '需要多少？', 'How many?'), {
      required: true,
      onlyWhen: {code: 'subject', anyOf: ['card', 'venue', 'cleaning']},
      datatypeDescription: said('张数或小时数', '張數或小時數', 'Cards or hours'),
    }),
    question('date', 'datetime', said('哪一天？', '哪一天？', 'Which day?'), {
      required: true,
      dateOnly: true,
      onlyWhen: {code: 'subject', anyOf: ['move', 'venue', 'cleaning']},
    }),
  ],
};
