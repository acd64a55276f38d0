/**
 * What replies about fees are checked against, loaded with the first of them. Figures are taken as
 * text: whether they can be read and add up is recomputed by the widget, which names the place.
 */
import type {InferOutput} from 'valibot';
import type {
  FeeAccount,
  FeeAccountList,
  FeeStatement,
  FeeStatementList,
} from '../contract/index.js';
import {account, accountList} from './fee-account-schemas.js';
import {statement, statementList} from './fee-statement-schemas.js';
import type {Every, Same} from './same.js';

export const feeSchemas = {account, accountList, statement, statementList};

export type FeeSchemas = typeof feeSchemas;

/** Fails to compile when a schema and the contract's type part ways. */
export type FeeSchemasAreTheContract = Every<
  [
    Same<InferOutput<FeeSchemas['account']>, FeeAccount>,
    Same<InferOutput<FeeSchemas['accountList']>, FeeAccountList>,
    Same<InferOutput<FeeSchemas['statement']>, FeeStatement>,
    Same<InferOutput<FeeSchemas['statementList']>, FeeStatementList>,
  ]
>;
