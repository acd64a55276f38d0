/** The reference backend with boards of different lengths, for the bench. */
import {sql} from 'kysely';
import {columnsOf} from '../../demo/server/notices/row.js';
import {addNotice} from '../../demo/server/notices/write.js';
import {startServer} from '../../demo/server/server.js';

const kinds = ['outage_water', 'lift', 'works', 'safety', 'activity', 'meeting'] as const;

/** One of many notices; each tenth speaks of a valve. */
const contentAt = (index: number) => ({
  kind: kinds[index % kinds.length] ?? 'works',
  severity: 'info',
  title: {en: `Notice ${index}${index % 10 === 0 ? ': valve replaced' : ''}`},
  body: {en: `What there is to say about number ${index}. `.repeat(4)},
  issuer: {en: 'Engineering'},
});

/** Starts it with a community `board-<n>` of n notices for each length asked for. */
export const startNoticeBackend = async (lengths: readonly number[]) => {
  const limits = {callsPerMinute: 1e6, wrongCodes: 1000, failedSignIns: 1000, window: 900};
  const server = await startServer({
    port: 0,
    dataDir: 'memory://',
    allowedOrigins: ['*'],
    limits,
  });
  const {db} = server;
  const {config} = await db
    .selectFrom('communities')
    .select('config')
    .where('id', '=', 'guiyuan')
    .executeTakeFirstOrThrow();
  const start = Date.UTC(2020, 0, 1);
  for (const length of lengths) {
    const community = `board-${length}`;
    const english = {...config, languages: ['en']};
    await db
      .insertInto('communities')
      .values({id: community, config: JSON.stringify(english)})
      .execute();
    for (let done = 0; done < length; done += 250) {
      const some = Array.from({length: Math.min(250, length - done)}, (_, at) => done + at);
      await db
        .insertInto('notices')
        .values(
          some.map((index) => {
            const at = new Date(start + index * 60_000);
            return {
              ...columnsOf(contentAt(index), at),
              ...{id: `${community}-${index}`, community, status: 'active', version: 1},
              ...{published_at: at, display_from: at},
            };
          }),
        )
        .execute();
    }
  }
  // As a database does by itself once there is something to count; PGlite waits to be asked.
  await sql`analyze notices`.execute(db);
  const publish = (community: string) =>
    db
      .transaction()
      .execute((tx) =>
        addNotice(
          tx,
          community,
          {content: {...contentAt(1), severity: 'urgent'}, by: 'bench', at: new Date()},
          {publish: true},
        ),
      );
  const revision = async (community: string) =>
    (
      await db
        .selectFrom('communities')
        .select('notices_revision')
        .where('id', '=', community)
        .executeTakeFirstOrThrow()
    ).notices_revision;
  return {url: server.url, publish, revision, close: server.close};
};

export {contentAt};
