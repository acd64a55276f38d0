/** The version of the contract in `openapi.yaml`. */
export const contractVersion = '0.1.0';

/** What must be alike: until 1.0 the minor number, too. */
const line = (version: string) => /^(?:0\.\d+|[1-9]\d*)(?=\.)/.exec(version)?.[0];

/** Whether widgets of this version understand a backend that keeps that one. */
export const isServed = (version: string) => line(version) === line(contractVersion);
