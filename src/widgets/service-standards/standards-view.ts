import type {Dates} from '../../controllers/dates.js';
import type {Asking} from '../../controllers/asking.js';
import type {ServiceStandards} from '../../contract/index.js';
import type {ServiceStandardsMessages} from '../../messages/service-standards.js';
import type {BadgeMood} from '../../parts/badge.js';
import type {Spoken} from '../../parts/said.js';
import type {Tally} from './standards-reading.js';

/** What every part of the widget needs. */
export interface StandardsView {
  readonly messages: ServiceStandardsMessages;
  readonly standards: ServiceStandards;
  /** The language of the standards. */
  readonly said: Spoken;
  /** Days as they stand in the document, whatever the clock. */
  readonly days: Dates;
  /** Days of moments, on the reader's clock. */
  readonly moments: Dates;
  /** The period that is counted above: the cards need not name it again. */
  readonly tally?: Tally;
  /** How to ask; absent where there is no form to lead to. */
  readonly asking?: Asking;
  /** The checked address of the page with the fees; absent where there is none. */
  readonly feesPage?: string;
}

const moods: Readonly<Record<string, BadgeMood>> = {
  met: 'good',
  partly: 'attention',
  'not-met': 'alarm',
};

/** How an outcome looks. */
export const moodOf = (outcome: string): BadgeMood => moods[outcome] ?? 'neutral';

/** What an outcome is called; a word of the firm's own stands as it is. */
export const outcomeWord = ({terms}: ServiceStandardsMessages, outcome: string): string =>
  terms.outcomes[outcome] ?? outcome;
