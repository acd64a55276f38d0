import type {FastifyRequest} from 'fastify';
import {findCommunity, languageFor} from '../communities.js';
import {contractShapes} from '../http/contract-shapes.js';
import {importFees, type ImportOrder} from '../fees/import/import-fees.js';
import {mayNot, notFound} from '../http/problem.js';
import {inLanguage} from '../languages.js';
import {present} from '../requests/told.js';
import {memberOf, type DeskContext} from './context.js';

type Publish = FastifyRequest<{Body: ImportOrder & {dryRun: boolean}}>;

/** A year's account with some thousand statements. */
const fileLimit = 32 * 1024 * 1024;

export const deskFeeHandlers = async ({db}: DeskContext) => {
  const shapes = await contractShapes();

  const feesOf = async (id: string) => {
    const community = await findCommunity(db, id);
    const lang = languageFor(community, undefined);
    const accounts = await db
      .selectFrom('fee_accounts')
      .select((is) => [
        'period',
        'version',
        'published_at',
        'change_note',
        is
          .selectFrom('fee_statements')
          .select((of) => of.fn.countAll<number>().as('count'))
          .whereRef('fee_statements.community', '=', 'fee_accounts.community')
          .whereRef('fee_statements.period', '=', 'fee_accounts.period')
          .whereRef('fee_statements.account_version', '=', 'fee_accounts.version')
          .as('statements'),
      ])
      .where('community', '=', id)
      .orderBy('period_from', 'desc')
      .orderBy('version', 'desc')
      .execute();
    return {
      id,
      name: inLanguage(community.config.name, lang),
      accounts: accounts.map(
        ({period, version, published_at: at, change_note: note, statements}) => ({
          period,
          version,
          publishedAt: at.toISOString(),
          statements: Number(statements ?? 0),
          ...present({changeNote: note && inLanguage(note, lang)}),
        }),
      ),
    };
  };

  return {
    async listDeskFeeAccounts(request: FastifyRequest) {
      const {communities} = memberOf(request);
      return {communities: await Promise.all([...communities].sort().map(feesOf))};
    },

    publishFees: {
      bodyLimit: fileLimit,
      handler: async (request: Publish) => {
        const member = memberOf(request);
        const {dryRun, ...order} = request.body;
        if (!member.communities.includes(order.community)) throw notFound();
        if (!member.publishes_fees) throw mayNot('Publishing fees is for the manager.');
        return importFees(db, order, {dryRun, shapes});
      },
    },
  };
};
