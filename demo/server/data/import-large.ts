import {recomputeAccount, recomputeStatement} from '../../../src/fees/index.js';
import {findCommunity} from '../communities.js';
import type {Database} from '../database/schema.js';
import {publishAccount, publishStatements, type StatementDraft} from '../fees/publish.js';
import {textsIn} from '../fees/texts.js';
import {addCommunity} from '../seed/seed.js';
import {largeAccount, largeCommunity, largeStatements} from './large-community.js';

const id = 'wanhu';

const refuse = (what: string, addsUp: boolean) => {
  if (!addsUp) throw new Error(`${what} does not add up.`);
};

/** Each statement as it is, once it has been recomputed. */
function* checked(
  statements: Iterable<StatementDraft>,
  account: unknown,
  version: number,
): Generator<StatementDraft> {
  for (const statement of statements) {
    const whole = {...(textsIn(statement, 'en') as object), accountVersion: version};
    refuse(`The statement of ${statement.unit.id}`, recomputeStatement(whole, account).addsUp);
    yield statement;
  }
}

/**
 * Publishes a large community's account with a statement for every unit, or all of it once more as
 * the next version. Never more than some hundred statements are held at once.
 */
export const importLargeCommunity = (
  db: Database,
  units: number,
  tell: (count: number) => void,
): Promise<{community: string; version: number}> =>
  db.transaction().execute(async (tx) => {
    const known = await tx
      .selectFrom('communities')
      .select('id')
      .where('id', '=', id)
      .executeTakeFirst();
    if (!known) await addCommunity(tx, id, largeCommunity);
    const community = (await findCommunity(tx, id)).id;
    const draft = largeAccount(units);
    const publication = {
      community,
      at: new Date(),
      changeNote: {'zh-Hans': '重新生成的示范数据。', en: 'Demonstration data, made again.'},
    };
    const version = await publishAccount(tx, draft, publication);
    const account = {...(textsIn(draft, 'en') as object), version};
    refuse('The account', recomputeAccount(account).addsUp);
    const statements = checked(largeStatements(units), account, version);
    await publishStatements(tx, statements, publication, version, tell);
    return {community, version};
  });
