import {hash} from '@node-rs/argon2';
import {findCommunity} from '../communities.js';
import type {CommunityConfig, Database, Tx} from '../database/schema.js';
import {addNotice, endNotice, saveNotice} from '../notices/write.js';
import {json} from '../requests/told.js';
import {communityNotices, lantingNotices} from './community-notices.js';
import {daysFrom} from './day.js';
import {seedFees} from './fees/publish.js';
import {guiyuan} from './guiyuan.js';
import {lanting} from './lanting.js';
import {lawNotices} from './law-notices.js';
import {lindenhof} from './lindenhof.js';
import {serviceNotices, type SeedNotice} from './notices.js';
import {addDemoOwners} from './owners.js';
import {seedDeskWork} from './desk-work.js';
import {seedOwnRequests} from './own-requests.js';
import {seedRequests} from './requests.js';
import {addPublishedAnswers} from './asking/answers.js';
import {definitions} from './asking/definitions.js';
import {services} from './services.js';
import {seedSociety} from './society/society.js';
import {demoAccounts, type DemoAccount} from './staff.js';
import {seedStandards} from './standards/publish.js';

/** Who is said to have written the demo's notices. */
const seedAuthor = '周敏';

/** Adds a community with the services every demo community offers. */
export const addCommunity = async (tx: Tx, id: string, config: CommunityConfig) => {
  await tx
    .insertInto('communities')
    .values({id, config: JSON.stringify(config)})
    .execute();
  await tx
    .insertInto('services')
    .values(
      services.map(({code, kind, name, description, promise}, position) => ({
        community: id,
        code,
        kind,
        position,
        name: JSON.stringify(name),
        description: json(description),
        promise: json(promise?.text),
        promise_hours: promise?.hours ?? null,
        definition: JSON.stringify(definitions[code] ?? {}),
      })),
    )
    .execute();
};

/** As staff would have written and, where it says so, corrected or ended them. */
const addNotices = async (
  tx: Tx,
  community: string,
  {manager}: CommunityConfig,
  notices: readonly SeedNotice[],
) => {
  for (const {id, at, corrected, ended, ...written} of notices) {
    const content = {issuer: manager, ...written};
    const saving = {content, by: seedAuthor, at};
    await addNotice(tx, community, saving, {id, publish: true});
    if (corrected) {
      const {at: then, note, ...changes} = corrected;
      await saveNotice(
        tx,
        {id, revision: 1},
        {content: {...content, ...changes}, by: seedAuthor, at: then},
        {publish: true, correctionNote: note},
      );
    }
    if (ended) {
      const {at: then, how = 'ended', note} = ended;
      const revision = corrected ? 2 : 1;
      await endNotice(tx, {id, revision}, {by: seedAuthor, at: then}, {how, note});
    }
  }
};

const addStaff = async (tx: Tx, {password, communities, ...person}: DemoAccount) => {
  await tx
    .insertInto('staff')
    .values({...person, password_hash: await hash(password)})
    .execute();
  await tx
    .insertInto('staff_communities')
    .values(communities.map((community) => ({username: person.username, community})))
    .execute();
};

/** Fills an empty database with the demo: three communities, their notices, staff, owners, fees, standards, contacts, some requests. */
export const seedDemo = async (db: Database): Promise<void> => {
  const before = await db.selectFrom('communities').select('id').limit(1).executeTakeFirst();
  if (before) return;
  await db.transaction().execute(async (tx) => {
    const now = new Date();
    const day = daysFrom(now);
    await addCommunity(tx, 'guiyuan', guiyuan);
    await addCommunity(tx, 'lanting', lanting);
    await addCommunity(tx, 'weg-lindenhof', lindenhof);
    await addNotices(tx, 'guiyuan', guiyuan, [
      ...serviceNotices(day),
      ...communityNotices(day),
      ...lawNotices(day),
    ]);
    await addNotices(tx, 'lanting', lanting, lantingNotices(day));
    await addPublishedAnswers(tx, 'guiyuan');
    for (const account of demoAccounts) await addStaff(tx, account);
    await addDemoOwners(tx);
    await seedFees(tx);
    await seedStandards(tx, now);
    const community = await findCommunity(tx, 'guiyuan');
    await seedRequests(tx, community, now);
    await seedOwnRequests(tx, community, now);
    await seedSociety(tx, community, now);
    await seedDeskWork(tx, now);
  });
};
