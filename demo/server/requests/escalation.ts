import type {EscalationStage, Handler} from '../../../src/contract/index.js';
import {lifecycle} from '../../../src/contract/request-lifecycle.js';
import type {Community} from '../communities.js';
import {inLanguage} from '../languages.js';
import {contactView} from './contact.js';
import {present} from './told.js';
import type {RequestRow} from './view.js';

type Stage = NonNullable<Community['config']['escalation']>[number];

/**
 * The stage after those reached, and from when it is open: once what was promised has passed, or at
 * once where it has ended or nothing was promised. While we wait for the owner no promise can pass.
 */
export const nextStage = (
  row: RequestRow,
  {config}: Community,
): {stage: Stage; opensAt?: Date} | undefined => {
  const stage = config.escalation?.[row.escalations.length];
  if (!stage) return undefined;
  const runs = lifecycle[row.state].status === 'open' && row.expected_at !== null;
  return runs && row.expected_at ? {stage, opensAt: row.expected_at} : {stage};
};

/** Who has the request at a stage. */
export const stageHandler = ({contact, name}: Stage, lang: string): Handler => ({
  name: inLanguage(contact.name, lang),
  role: inLanguage(name, lang),
  ...present({phone: contact.phone}),
});

/** The published stages as the owner of this request meets them. */
export const stagesView = (
  row: RequestRow,
  community: Community,
  lang: string,
): EscalationStage[] => {
  const next = nextStage(row, community);
  return (community.config.escalation ?? []).map((stage, index) => ({
    name: inLanguage(stage.name, lang),
    contact: contactView(stage.contact, lang),
    ...present({
      promise: stage.promise && inLanguage(stage.promise, lang),
      ...row.escalations[index],
      opensAt: stage === next?.stage ? next.opensAt?.toISOString() : undefined,
    }),
  }));
};
