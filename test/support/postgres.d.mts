/** A PostgreSQL to test on; undefined where none can be had. */
export declare function startPostgres(): Promise<
  {readonly url: string; readonly stop: () => Promise<void>} | undefined
>;
