const two = (figure: number) => String(figure).padStart(2, '0');

/** A moment as `<input type="datetime-local">` holds it, in the staff member's own time zone. */
export const toInputTime = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}` +
  `T${two(at.getHours())}:${two(at.getMinutes())}`;

export type QuickTime = 'today' | 'tomorrow' | 'inThreeDays';

const daysAhead: Readonly<Record<QuickTime, number>> = {today: 0, tomorrow: 1, inThreeDays: 3};

const endOfWork = 18;

/** Usual promises: the end of the working day, today (while it lasts) or later. */
export const quickTimes = (now: Date): readonly {name: QuickTime; value: string}[] =>
  (['today', 'tomorrow', 'inThreeDays'] as const)
    .filter((name) => name !== 'today' || now.getHours() < endOfWork)
    .map((name) => {
      const at = new Date(now);
      at.setDate(at.getDate() + daysAhead[name]);
      at.setHours(endOfWork, 0, 0, 0);
      return {name, value: toInputTime(at)};
    });
