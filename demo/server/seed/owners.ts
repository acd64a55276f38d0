import {hash} from '@node-rs/argon2';
import type {Tx} from '../database/schema.js';
import type {Localized} from '../languages.js';

/** An owner of the demo. The password is printed at the start: it guards nothing but the demo. */
export interface DemoOwnerAccount {
  username: string;
  password: string;
  subject: string;
  name: Localized;
  community: string;
  units: string[];
}

export const demoOwners: readonly DemoOwnerAccount[] = [
  {
    username: 'zhou',
    password: 'guiyuan-1203',
    subject: 'owner-zhou',
    name: {'zh-Hans': '周先生', 'zh-Hant': '周先生', en: 'Mr Zhou'},
    community: 'guiyuan',
    units: ['5-2-1203'],
  },
  {
    username: 'wang',
    password: 'lanting-0802',
    subject: 'owner-wang',
    name: {'zh-Hans': '王先生', en: 'Mr Wang'},
    community: 'lanting',
    units: ['B-1-0802'],
  },
  {
    username: 'beispiel',
    password: 'lindenhof-03',
    subject: 'owner-beispiel',
    name: {de: 'Frau Beispiel', en: 'Ms Example'},
    community: 'weg-lindenhof',
    units: ['WE 03'],
  },
];

export const addDemoOwners = async (tx: Tx): Promise<void> => {
  for (const {username, password, subject, name, community, units} of demoOwners) {
    await tx
      .insertInto('demo_owners')
      .values({
        username,
        subject,
        name: JSON.stringify(name),
        password_hash: await hash(password),
      })
      .execute();
    await tx
      .insertInto('unit_owners')
      .values(units.map((unit) => ({community, unit, subject})))
      .execute();
  }
};
