import type {ServiceDefinition} from '../../asking/definition.js';
import {
  choice,
  developer,
  manager,
  ownHome,
  question,
  residents,
  said,
  visit,
  yesOrNo,
} from './words.js';

const free = {
  text: said(
    '公共部分维修，不向您收费',
    '公共部分維修，不向您收費',
    'Common parts: free of charge',
  ),
};

const doorstep = (amount: string, what: [string, string, string]) => ({
  text: said(
    `上门检查免费；${what[0]}人工费 ${amount} 元起，材料费另计，动工前报价`,
    `到府檢查免費；${what[1]}工資 ${amount} 元起，材料費另計，動工前報價`,
    `The visit is free; ${what[2]} from ¥${amount} for labour, material extra, told before work begins`,
  ),
  amount,
  currency: 'CNY',
});

export const repairHome: ServiceDefinition = {
  keywords: [
    ...[
      '漏水',
      '渗水',
      '滲水',
      '跳闸',
      '跳電',
      '没电',
      '沒電',
      '水龙头',
      '水龍頭',
      '马桶',
      '馬桶',
      '堵了',
      '堵塞',
    ],
    ...[
      '下水道',
      '门锁',
      '門鎖',
      '窗户',
      '窗戶',
      '热水器',
      '熱水器',
      '插座',
      '厨房',
      '廚房',
      '卫生间',
      '浴室',
    ],
    ...['leak', 'tap', 'toilet', 'blocked', 'socket', 'boiler', 'kitchen', 'bathroom', 'my flat'],
  ],
  responsibleParty: ownHome,
  price: {
    text: said(
      '上门检查免费，维修前先报价',
      '到府檢查免費，維修前先報價',
      'The visit is free; you are told the price before any work',
    ),
  },
  relations: residents,
  visit,
  attributes: [
    question(
      'subject',
      'singlevaluelist',
      said('是哪一类问题？', '是哪一類問題？', 'What needs repair?'),
      {
        values: [
          choice('water', said('水：漏水、没水', '水：漏水、沒水', 'Water: a leak, no water'), {
            price: doorstep('50', ['水路维修', '水路維修', 'work on pipes']),
          }),
          choice('power', said('电：跳闸、没电', '電：跳電、沒電', 'Power: a trip, no power'), {
            price: doorstep('50', ['电路维修', '電路維修', 'electrical work']),
          }),
          choice('windows', said('门窗、锁具', '門窗、鎖具', 'Doors, windows, locks'), {
            price: doorstep('40', ['门窗维修', '門窗維修', 'doors and windows']),
          }),
          choice('drains', said('下水、马桶堵塞', '排水、馬桶堵塞', 'Blocked drain or toilet'), {
            price: doorstep('80', ['疏通', '疏通', 'clearing']),
          }),
          choice('appliances', said('灯具、电器', '燈具、電器', 'Lamps, appliances'), {
            price: doorstep('40', ['安装维修', '安裝維修', 'fitting and repair']),
          }),
          choice(
            'warranty',
            said('保修期内的质量问题', '保固期內的品質問題', 'A defect under warranty'),
            {
              responsibleParty: developer,
              price: {text: said('保修期内不收费', '保固期內不收費', 'Free under warranty')},
            },
          ),
        ],
      },
    ),
    question(
      'running',
      'singlevaluelist',
      said('水还在流吗？', '水還在流嗎？', 'Is water still running?'),
      {
        onlyWhen: {code: 'subject', anyOf: ['water']},
        values: yesOrNo,
      },
    ),
    question(
      'stopcock',
      'string',
      said(
        '总阀门一般在厨房水槽下或管道井内，顺时针拧紧即可止水。',
        '總開關一般在廚房水槽下或管道間內，順時針關緊即可止水。',
        'The stopcock is usually under the kitchen sink or in the riser; turn it clockwise to stop the water.',
      ),
      {variable: false, onlyWhen: {code: 'running', anyOf: ['yes']}},
    ),
    question(
      'access',
      'singlevaluelist',
      said(
        '您不在家时，可以进门吗？',
        '您不在家時，可以進門嗎？',
        'May we come in while you are out?',
      ),
      {
        values: [
          choice('no', said('请等我在家', '請等我在家', 'Only when I am in')),
          choice('call', said('先打电话给我', '先打電話給我', 'Call me first')),
          choice('contact', said('有家人或租客在', '有家人或租客在', 'Somebody else is in')),
        ],
      },
    ),
  ],
};

export const repairCommon: ServiceDefinition = {
  keywords: [
    ...[
      '电梯',
      '電梯',
      '楼道',
      '樓道',
      '路灯',
      '路燈',
      '门禁',
      '門禁',
      '车库',
      '車庫',
      '门厅',
      '門廳',
      '消防',
      '井盖',
    ],
    ...[
      '地面破',
      '大门',
      '大門',
      '单元门',
      '單元門',
      '感应灯',
      '感應燈',
      '公共',
      '升降机',
      '升降機',
    ],
    ...[
      'lift',
      'elevator',
      'stairs',
      'stairway',
      'landing',
      'street light',
      'garage',
      'entrance',
      'hall',
      'gate',
    ],
  ],
  responsibleParty: manager,
  price: free,
  attributes: [
    question(
      'subject',
      'singlevaluelist',
      said('是哪里坏了？', '是哪裡壞了？', 'What is broken?'),
      {
        values: [
          choice('lift', said('电梯', '電梯', 'Lift')),
          choice('lighting', said('照明', '照明', 'Lighting')),
          choice('access', said('门禁、大门', '門禁、大門', 'Doors and entry system')),
          choice('fire', said('消防设施', '消防設施', 'Fire equipment')),
          choice('leak', said('屋面、外墙渗漏', '屋頂、外牆滲漏', 'Leak in roof or wall')),
          choice('road', said('道路、地面', '道路、地面', 'Road or paving')),
          choice('sewer', said('下水、井盖', '排水、人孔蓋', 'Sewer, manhole cover')),
          choice('other', said('其他', '其他', 'Something else')),
        ],
      },
    ),
    question(
      'danger',
      'singlevaluelist',
      said('会不会伤到人？', '會不會傷到人？', 'Could it hurt somebody?'),
      {
        datatypeDescription: said(
          '如果有危险，请先打页面上方的电话，我们马上到。',
          '如果有危險，請先撥頁面上方的電話，我們馬上到。',
          'If it could, please telephone the number above first; we come at once.',
        ),
        values: yesOrNo,
      },
    ),
    question('since', 'datetime', said('从哪天开始的？', '從哪天開始的？', 'Since which day?'), {
      dateOnly: true,
    }),
  ],
};
