/** Reading service standards and contacts; loaded with the first call of either. */
import type {Caller} from './record-operations.js';
import type {StandardsClient} from './standards-client.js';
import {contactsSchema, standardsSchema} from './standards-schemas.js';

export type StandardsReads = Omit<StandardsClient, 'watchPublished'>;

export const standardsOperations = ({call, url}: Caller): StandardsReads => ({
  standards: async ({signal, ...query} = {}) =>
    call({url: url(['standards'], query), schema: standardsSchema, signal}),

  contacts: async ({signal, ...query} = {}) =>
    call({url: url(['contacts'], query), schema: contactsSchema, signal}),
});
