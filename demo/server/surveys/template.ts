import type {Localized} from '../languages.js';
import type {Question} from './content.js';

const asked = (
  id: string,
  dimension: Localized,
  zhHans: string,
  zhHant: string,
  en: string,
): Question => ({
  id,
  type: 'scale',
  dimension,
  title: {'zh-Hans': zhHans, 'zh-Hant': zhHant, en},
});

const words = (zhHans: string, zhHant: string, en: string): Localized => ({
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
});

/** The dimensions a firm usually asks about; the desk starts a round from them. */
export const usualQuestions: readonly Question[] = [
  {
    ...asked(
      'overall',
      words('总体', '整體', 'Overall'),
      '总的来说，您对我们的物业服务',
      '整體而言，您對我們的物業服務',
      'All in all, our service to you',
    ),
    required: true,
  },
  {
    id: 'overall-why',
    type: 'text',
    title: words(
      '哪些地方最希望我们改进？',
      '哪些地方最希望我們改進？',
      'What should we put right first?',
    ),
    showIf: {questionId: 'overall', anyOf: ['1', '2']},
  },
  asked(
    'front-desk',
    words('前台接待', '櫃檯接待', 'Front desk'),
    '前台接待与电话应答',
    '櫃檯接待與電話應答',
    'Front desk and telephone',
  ),
  asked(
    'repairs',
    words('报修处理', '報修處理', 'Repairs'),
    '报修处理的快慢与质量',
    '報修處理的快慢與品質',
    'How quickly and how well repairs are done',
  ),
  asked(
    'security',
    words('秩序与安全', '秩序與安全', 'Order and safety'),
    '门岗、巡逻与公共秩序',
    '門崗、巡邏與公共秩序',
    'Gate, patrols and order',
  ),
  asked(
    'cleaning',
    words('保洁', '清潔', 'Cleaning'),
    '楼道、电梯与庭院的保洁',
    '樓道、電梯與庭院的清潔',
    'Cleaning of stairs, lifts and grounds',
  ),
  asked(
    'greening',
    words('绿化', '綠化', 'Greenery'),
    '花草树木的养护',
    '花草樹木的養護',
    'Care of trees and plants',
  ),
  asked(
    'equipment',
    words('设施与电梯', '設施與電梯', 'Equipment and lifts'),
    '电梯、照明、供水等设施的运行',
    '電梯、照明、供水等設施的運行',
    'Lifts, lighting, water and other equipment',
  ),
  asked(
    'parking',
    words('停车', '停車', 'Parking'),
    '停车与车库管理',
    '停車與車庫管理',
    'Parking and the garage',
  ),
  asked(
    'openness',
    words('信息公开', '資訊公開', 'Information'),
    '公告、收支与各类信息的公开',
    '公告、收支與各類資訊的公開',
    'Notices, accounts and openness',
  ),
  asked(
    'complaints',
    words('投诉处理', '投訴處理', 'Complaints'),
    '意见与投诉的处理和反馈',
    '意見與投訴的處理與回覆',
    'How complaints are handled and answered',
  ),
  asked(
    'attitude',
    words('服务态度', '服務態度', 'Attitude'),
    '工作人员的态度',
    '工作人員的態度',
    'The manner of our staff',
  ),
  asked(
    'value',
    words('质价相符', '質價相符', 'Value for the fee'),
    '服务与所交物业费是否相符',
    '服務與所繳管理費是否相符',
    'What you get for the fee',
  ),
  {
    id: 'recommend',
    type: 'nps',
    title: words(
      '您有多大可能向亲友推荐住在这里？',
      '您有多大可能向親友推薦住在這裡？',
      'How likely are you to recommend living here?',
    ),
  },
];
