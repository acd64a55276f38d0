import type {PGlite} from '@electric-sql/pglite';
import pg from 'pg';

/** What a listener is told. */
export interface Heard {
  onNotification(payload: string): void;
  /** Notifications may have been missed: the connection was away. */
  onGap(): void;
}

/** Starts listening on a channel; resolves to the way to stop. */
export type Listen = (channel: string, heard: Heard) => Promise<() => Promise<void>>;

const reconnectDelay = 1000;

export const listenOnPglite =
  (pglite: PGlite): Listen =>
  async (channel, {onNotification}) => {
    const stop = await pglite.listen(channel, onNotification);
    return () => stop();
  };

/** A connection of its own, opened again whenever it breaks. */
export const listenOnPostgres =
  (connectionString: string): Listen =>
  async (channel, {onNotification, onGap}) => {
    let client: pg.Client | undefined;
    let retry: NodeJS.Timeout | undefined;
    let stopped = false;

    const connect = async () => {
      const next = new pg.Client({connectionString, keepAlive: true});
      next.on('notification', ({payload}) => onNotification(payload ?? ''));
      next.on('error', () => {});
      next.once('end', () => {
        if (!stopped) retry = setTimeout(() => void reconnect(), reconnectDelay);
      });
      await next.connect();
      await next.query(`listen ${pg.escapeIdentifier(channel)}`);
      client = next;
      if (stopped) await next.end();
    };
    const reconnect = () =>
      connect().then(onGap, () => {
        // A connection refused before it began may not report its end.
        clearTimeout(retry);
        if (!stopped) retry = setTimeout(() => void reconnect(), reconnectDelay);
      });

    await connect();
    return async () => {
      stopped = true;
      clearTimeout(retry);
      await client?.end();
    };
  };
