import type {KeptAttribute, KeptValue, ServiceDefinition} from '../../asking/definition.js';
import type {Localized} from '../../languages.js';

/** One text in the three languages of the demo's Chinese communities. */
export const said = (zhHans: string, zhHant: string, en: string): Localized => ({
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
});

export const choice = (key: string, name: Localized, more: Partial<KeptValue> = {}): KeptValue => ({
  key,
  name,
  ...more,
});

export const question = (
  code: string,
  datatype: string,
  description: Localized,
  more: Partial<KeptAttribute> = {},
): KeptAttribute => ({code, datatype, description, ...more});

export const yesOrNo = [
  choice('yes', said('是', '是', 'Yes')),
  choice('no', said('否', '否', 'No')),
  choice('unsure', said('不确定', '不確定', 'Not sure')),
];

type Party = NonNullable<ServiceDefinition['responsibleParty']>;

export const manager: Party = {
  kind: 'manager',
  name: said('物业服务中心', '物業服務中心', 'The service centre'),
};

export const developer: Party = {
  kind: 'developer',
  name: said('开发商保修', '建商保固', 'The developer, under warranty'),
  note: said(
    '保修期内的质量问题由开发商负责维修，我们负责转达、跟进并向您反馈。',
    '保固期內的品質問題由建商負責維修，我們負責轉達、跟進並向您回報。',
    'Within the warranty the developer repairs; we pass it on, see that it is done, and keep you told.',
  ),
};

export const ownHome: Party = {
  kind: 'owner',
  name: said('户内部分由业主负责', '戶內部分由住戶負責', 'Inside the home: the owner'),
  note: said(
    '我们可以上门维修，收费如上；公共部分引起的由我们负责，不收费。',
    '我們可以到府維修，收費如上；公共部分引起的由我們負責，不收費。',
    'We can come and repair it at the price above. Where a common part is the cause it is on us, free of charge.',
  ),
};

export const visit: NonNullable<ServiceDefinition['visit']> = {
  daysAhead: 14,
  slots: [
    {code: 'morning', name: said('上午 9:00–12:00', '上午 9:00–12:00', 'Morning, 9 am – 12 noon')},
    {code: 'afternoon', name: said('下午 13:00–17:00', '下午 13:00–17:00', 'Afternoon, 1–5 pm')},
    {code: 'evening', name: said('晚上 18:00–20:30', '晚上 18:00–20:30', 'Evening, 6–8:30 pm')},
  ],
};

/** Those who live or work here; a visitor has no home to repair. */
export const residents = ['owner', 'family', 'tenant', 'shop'];
