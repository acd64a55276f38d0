/** SQL for "this text says something": present, and not blank. */
const says = (text: string) => `coalesce(${text}, '') ~ '\\S'`;

const whenEntering = (state: string, ...texts: string[]) =>
  `constraint ${state}_tells_the_owner check (to_state is distinct from '${state}' or (${texts.map(says).join(' and ')}))`;

/** No end state without words for the owner, whoever writes the row. */
export const endStateChecks = [
  whenEntering('resolved', `result->>'text'`),
  whenEntering(
    'declined',
    `refusal->>'reason'`,
    `refusal->>'explanation'`,
    `refusal->>'alternative'`,
    `refusal->>'escalation'`,
  ),
  whenEntering('closed', 'text'),
  whenEntering('withdrawn', 'text'),
  whenEntering('merged', 'text', 'merged_into'),
].join(',\n    ');
