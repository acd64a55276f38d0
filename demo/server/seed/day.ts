const hour = 60 * 60 * 1000;
const shanghaiOffset = 8;

/** Times told from the day of seeding, on Shanghai's clock: `day(3, 9)` is in three days, at nine. */
export const daysFrom =
  (now: Date) =>
  (days: number, hours: number): Date => {
    const local = new Date(now.valueOf() + shanghaiOffset * hour);
    return new Date(
      Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + days) +
        (hours - shanghaiOffset) * hour,
    );
  };

export type Day = ReturnType<typeof daysFrom>;

/** As notices are written. */
export const iso = (time: Date): string => time.toISOString();
