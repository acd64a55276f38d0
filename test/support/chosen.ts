/**
 * The numbers a command goes by: its own, or those given to it as in `seed=7 submissions=100`. Ends
 * the process with advice where it was given something else.
 */
export const chosenNumbers = <Name extends string>(
  own: Readonly<Record<Name, number>>,
): Readonly<Record<Name, number>> => {
  const chosen: Record<Name, number> = {...own};
  for (const argument of process.argv.slice(2)) {
    const [name = '', value] = argument.split('=');
    if (!(name in own) || !value || !Number.isFinite(Number(value))) {
      const usual = Object.entries(own).map(([each, number]) => `${each}=${String(number)}`);
      console.error(
        `${argument}: not understood. Numbers to choose, as they are: ${usual.join(' ')}`,
      );
      process.exit(1);
    }
    chosen[name as Name] = Number(value);
  }
  return chosen;
};

/** Another one for each run; printed, it plays a run again. */
export const freshSeed = (): number => Math.floor(Math.random() * 2 ** 31);
