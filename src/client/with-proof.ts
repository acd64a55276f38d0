import type {PortalError} from './portal-error.js';

/** The status that asks for a small sum first; most backends never do. */
const proofWanted = 428;

/** Sends; where a proof of work is wanted, makes one and sends again with it. */
export const withProof = <T>(
  send: (proof?: string) => Promise<T>,
  prove: () => Promise<string>,
): Promise<T> =>
  send().catch(async (error: PortalError) => {
    if (error.status !== proofWanted) throw error;
    return send(await prove());
  });
