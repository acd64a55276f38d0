/** The offset of a zone at a moment, in milliseconds. */
const offsetAt = (at: Date, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local - Math.floor(at.valueOf() / 1000) * 1000;
};

/** When a day, `YYYY-MM-DD`, begins on a zone's clock. */
export const startOfDay = (day: string, timeZone: string): Date => {
  const asIfUtc = new Date(`${day}T00:00:00Z`);
  const guess = new Date(asIfUtc.valueOf() - offsetAt(asIfUtc, timeZone));
  // Where the clock was put forward or back in between, the second look is right.
  return new Date(asIfUtc.valueOf() - offsetAt(guess, timeZone));
};

/** The day after, `YYYY-MM-DD`. */
export const dayAfter = (day: string): string => {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
};
