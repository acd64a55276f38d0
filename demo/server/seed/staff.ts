/** A demo account. Its password is printed at the start: it guards nothing but the demo. */
export interface DemoAccount {
  username: string;
  password: string;
  name: string;
  role: string;
  phone: string;
  communities: string[];
  publishes_fees?: boolean;
}

export const demoAccounts: readonly DemoAccount[] = [
  {
    username: 'frontdesk',
    password: 'guiyuan-desk',
    name: '林晓',
    role: '前台管家',
    phone: '021-5550 0101',
    communities: ['guiyuan'],
  },
  {
    username: 'engineer',
    password: 'guiyuan-tools',
    name: '陈建国',
    role: '工程主管',
    phone: '021-5550 0105',
    communities: ['guiyuan'],
  },
  {
    username: 'manager',
    password: 'guiyuan-lead',
    name: '周敏',
    role: '项目经理',
    phone: '021-5550 0108',
    communities: ['guiyuan', 'lanting', 'weg-lindenhof'],
    publishes_fees: true,
  },
];
