import type {ServiceDefinition} from '../../asking/definition.js';
import {choice, manager, question, said, yesOrNo} from './words.js';

export const inquiryDefinition: ServiceDefinition = {
  keywords: [
    '请问',
    '請問',
    '怎么办',
    '怎麼辦',
    '如何',
    '手续',
    '手續',
    '规定',
    '規定',
    '咨询',
    '諮詢',
    'how do i',
    'question',
    'procedure',
    'rules',
  ],
  responsibleParty: manager,
  attributes: [
    question(
      'subject',
      'singlevaluelist',
      said('想问哪方面？', '想問哪方面？', 'What is it about?'),
      {
        values: [
          choice('fees', said('收费', '收費', 'Charges')),
          choice('rules', said('规定', '規定', 'Rules')),
          choice('procedures', said('手续办理', '手續辦理', 'Procedures')),
          choice('parking', said('停车', '停車', 'Parking')),
          choice('fund', said('维修资金', '公共基金', 'Maintenance fund')),
          choice('other', said('其他', '其他', 'Something else')),
        ],
      },
    ),
  ],
};

export const complaintDefinition: ServiceDefinition = {
  keywords: [
    ...[
      '投诉',
      '投訴',
      '噪音',
      '噪声',
      '吵',
      '扰民',
      '擾民',
      '态度',
      '態度',
      '脏',
      '髒',
      '垃圾',
      '占车位',
      '佔車位',
      '不满',
      '不滿',
      '没人管',
      '沒人管',
    ],
    ...['complain', 'noise', 'noisy', 'loud', 'rude', 'dirty', 'rubbish', 'unhappy'],
  ],
  responsibleParty: manager,
  mayBeConfidential: true,
  attributes: [
    question(
      'subject',
      'singlevaluelist',
      said('是关于什么的？', '是關於什麼的？', 'What is it about?'),
      {
        values: [
          choice('equipment', said('设备设施', '設備設施', 'Equipment')),
          choice('cleaning', said('保洁', '清潔', 'Cleaning')),
          choice('greening', said('绿化', '綠化', 'Greenery')),
          choice('order', said('秩序、安全', '秩序、安全', 'Order and safety')),
          choice('noise', said('噪声、邻里', '噪音、鄰里', 'Noise, neighbours')),
          choice('renovation', said('装修扰民', '裝修擾鄰', 'Renovation nuisance')),
          choice('parking', said('停车', '停車', 'Parking')),
          choice('staff', said('服务态度', '服務態度', 'How somebody was treated')),
          choice('charges', said('收费', '收費', 'Charges')),
          choice('delay', said('办理太慢', '處理太慢', 'It takes too long')),
        ],
      },
    ),
    question(
      'when',
      'string',
      said('大概是什么时候？', '大概是什麼時候？', 'When did it happen?'),
      {
        datatypeDescription: said(
          '例如：连续三晚，11 点以后',
          '例如：連續三晚，11 點以後',
          'For example: three nights in a row, after 11 pm',
        ),
      },
    ),
    question(
      'wish',
      'text',
      said('您希望怎样解决？', '您希望怎樣解決？', 'What would put it right for you?'),
    ),
  ],
};

export const suggestionDefinition: ServiceDefinition = {
  keywords: [
    '建议',
    '建議',
    '希望能',
    '能不能增加',
    '可以考虑',
    '可以考慮',
    'suggest',
    'could we have',
    'would be nice',
    'idea',
  ],
  responsibleParty: manager,
  attributes: [
    question('subject', 'singlevaluelist', said('关于哪方面？', '關於哪方面？', 'What about?'), {
      values: [
        choice('service', said('服务', '服務', 'Service')),
        choice('facility', said('设施', '設施', 'Facilities')),
        choice('activity', said('社区活动', '社區活動', 'Activities')),
        choice('rule', said('规定', '規定', 'Rules')),
      ],
    }),
  ],
};

export const praiseDefinition: ServiceDefinition = {
  keywords: [
    '感谢',
    '感謝',
    '谢谢',
    '謝謝',
    '表扬',
    '表揚',
    '点赞',
    '按讚',
    '热心',
    '熱心',
    'thank',
    'praise',
    'kind of',
    'wonderful',
  ],
  attributes: [
    question('who', 'string', said('想感谢谁？', '想感謝誰？', 'Whom would you like to thank?'), {
      datatypeDescription: said(
        '不知道名字也没关系，写上岗位或样子就好',
        '不清楚名字也沒關係，寫上職務或樣子就好',
        'A name, or what they do or look like',
      ),
    }),
  ],
};

export const objectionDefinition: ServiceDefinition = {
  keywords: [
    '多收',
    '算错',
    '算錯',
    '账单',
    '帳單',
    '收费不对',
    '收費不對',
    '费用',
    '費用',
    '物业费',
    '管理費',
    'charged',
    'bill',
    'fee',
    'invoice',
  ],
  responsibleParty: manager,
  relations: ['owner', 'family', 'tenant', 'shop'],
  attributes: [
    question(
      'subject',
      'singlevaluelist',
      said('是哪里有疑问？', '是哪裡有疑問？', 'What would you like explained?'),
      {
        values: [
          choice('line', said('某一项收费', '某一項收費', 'One charge')),
          choice('area', said('计费面积', '計費面積', 'The area it is computed from')),
          choice('payment', said('缴费记录', '繳費記錄', 'A payment')),
          choice('publication', said('公示的账目', '公布的帳目', 'A published account')),
        ],
      },
    ),
    question(
      'expected',
      'number',
      said('您认为应是多少元？', '您認為應是多少元？', 'What do you think it should be, in yuan?'),
      {
        datatypeDescription: said(
          '只写数字，例如 251.05',
          '只寫數字，例如 251.05',
          'Figures only, for example 251.05',
        ),
      },
    ),
  ],
};

export const otherDefinition: ServiceDefinition = {
  responsibleParty: manager,
  attributes: [
    question('urgent', 'singlevaluelist', said('着急吗？', '著急嗎？', 'Is it urgent?'), {
      values: yesOrNo,
    }),
  ],
};
