/** The operations on fees, and what their replies are checked against: only a page that shows fees. */
import type {GenericSchema, InferOutput} from 'valibot';
import type {FeeClient, FeeStatementOptions} from './fee-client.js';
import {feeSchemas, type FeeSchemas} from './fee-schemas.js';
import type {Caller} from './record-operations.js';

export {feeSchemas};

export const feeOperations = ({call, url}: Caller): FeeClient => {
  const read = async <Name extends keyof FeeSchemas>(
    name: Name,
    path: readonly string[],
    {signal, ...query}: FeeStatementOptions = {},
  ): Promise<InferOutput<FeeSchemas[Name]>> => {
    const schema: GenericSchema<unknown, InferOutput<FeeSchemas[Name]>> = feeSchemas[name];
    return call({url: url(['fees', ...path], query), schema, signal});
  };

  return {
    feeAccounts: (options) => read('accountList', ['accounts'], options),
    feeAccount: (period, options) => read('account', ['accounts', period], options),
    feeStatements: (options) => read('statementList', ['statements'], options),
    feeStatement: (period, options) => read('statement', ['statements', period], options),
  };
};
