import type {CommunityConfig} from '../database/schema.js';
import {emergencies, relations, topics} from './asking/community.js';
import {privacyText} from './privacy-text.js';

/** A second, small community of the same firm. All numbers are fictional. */
export const lanting: CommunityConfig = {
  name: {'zh-Hans': '澜庭花园', 'zh-Hant': '瀾庭花園', en: 'Lanting Gardens'},
  manager: {
    'zh-Hans': '安和物业服务有限公司',
    'zh-Hant': '安和物業服務有限公司',
    en: 'Anhe Property Services',
  },
  address: {
    'zh-Hans': '上海市澜庭路 66 号',
    'zh-Hant': '上海市瀾庭路 66 號',
    en: '66 Lanting Road, Shanghai',
  },
  timeZone: 'Asia/Shanghai',
  languages: ['zh-Hans', 'en'],
  referencePrefix: 'LT',
  // Published with the directory.
  contacts: [],
  places: [
    {id: 'a', kind: 'building', name: {'zh-Hans': 'A 座', en: 'Block A'}},
    {id: 'b', kind: 'building', name: {'zh-Hans': 'B 座', en: 'Block B'}},
    {id: 'courtyard', kind: 'common', name: {'zh-Hans': '庭院', en: 'Courtyard'}},
  ],
  emergencies: emergencies('021-5550 0200'),
  relations,
  topics,
  privacyNotice: {version: '2026-01', earlierVersions: [], text: privacyText},
};
