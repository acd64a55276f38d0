import type {ServiceDefinition} from '../../asking/definition.js';
import {renovationDefinition, serviceRequestDefinition} from './applications.js';
import {repairCommon, repairHome} from './repairs.js';
import {
  complaintDefinition,
  inquiryDefinition,
  objectionDefinition,
  otherDefinition,
  praiseDefinition,
  suggestionDefinition,
} from './voices.js';

/** What each kind of request asks and tells, by the service's code. */
export const definitions: Readonly<Record<string, ServiceDefinition>> = {
  'repair-home': repairHome,
  'repair-common': repairCommon,
  inquiry: inquiryDefinition,
  complaint: complaintDefinition,
  suggestion: suggestionDefinition,
  praise: praiseDefinition,
  renovation: renovationDefinition,
  'service-request': serviceRequestDefinition,
  'fee-objection': objectionDefinition,
  other: otherDefinition,
};
