import type {Localized} from '../../languages.js';
import {text} from './text.js';

/** Who answers for what. */
export const people = {
  engineer: {
    name: text('陈建国', '陳建國', 'Chen Jianguo'),
    role: text('工程主管', '工程主管', 'Head of maintenance'),
    phone: '021-5550 0105',
  },
  front: {
    name: text('林晓', '林曉', 'Lin Xiao'),
    role: text('前台管家', '櫃檯管家', 'Front desk'),
    phone: '021-5550 0101',
  },
  cleaning: {
    name: text('王秀英', '王秀英', 'Wang Xiuying'),
    role: text('保洁领班', '清潔領班', 'Cleaning foreman'),
    phone: '021-5550 0106',
  },
  garden: {
    name: text('赵德明', '趙德明', 'Zhao Deming'),
    role: text('绿化养护', '綠化養護', 'Gardener'),
    phone: '021-5550 0107',
  },
  guard: {
    name: text('刘强', '劉強', 'Liu Qiang'),
    role: text('秩序队长', '保全隊長', 'Head of the guards'),
    phone: '021-5550 0110',
  },
};

/** What differs from one version to the next. */
export interface Edition {
  readonly stairs: Localized;
  readonly response: Localized;
}

export const firstEdition: Edition = {
  stairs: text('隔天清扫', '隔天清掃', 'Every other day'),
  response: text(
    '急修 60 分钟内到场，其他报修按约定时间上门。',
    '急修 60 分鐘內到場，其他報修依約定時間到府。',
    'On site within 60 minutes when urgent, otherwise at the time agreed.',
  ),
};

export const secondEdition: Edition = {
  stairs: text('每天一次', '每天一次', 'Once a day'),
  response: text(
    '急修 30 分钟内到场，其他报修按约定时间上门。',
    '急修 30 分鐘內到場，其他報修依約定時間到府。',
    'On site within 30 minutes when urgent, otherwise at the time agreed.',
  ),
};

export const thirdEdition: Edition = {
  ...secondEdition,
  stairs: text('每天两次', '每天兩次', 'Twice a day'),
};
