/**
 * Operations that come with the first call of one. What could not be fetched is asked for again by
 * the next call.
 */
import type {AskingClient} from './asking-client.js';
import type {FeeClient} from './fee-client.js';
import type {FollowingClient} from './following-client.js';
import {PortalError} from './portal-error.js';
import type {Caller, RecordOperations} from './record-operations.js';
import type {SocietyOperations} from './society-operations.js';
import type {StandardsReads} from './standards-operations.js';

export const unreachable = (cause: unknown): never => {
  throw new PortalError('unreachable', {cause});
};

export const onRecord = async (caller: Caller): Promise<RecordOperations> =>
  (await import('./record-operations.js').catch(unreachable)).recordOperations(caller);

export const onFees = async (caller: Caller): Promise<FeeClient> =>
  (await import('./fee-operations.js').catch(unreachable)).feeOperations(caller);

export const following = async (caller: Caller): Promise<FollowingClient> =>
  (await import('./following-operations.js').catch(unreachable)).followingOperations(caller);

export const onStandards = async (caller: Caller): Promise<StandardsReads> =>
  (await import('./standards-operations.js').catch(unreachable)).standardsOperations(caller);

export const onAsking = async (caller: Caller): Promise<AskingClient> =>
  (await import('./asking-operations.js').catch(unreachable)).askingOperations(caller);

export const onSociety = async (caller: Caller): Promise<SocietyOperations> =>
  (await import('./society-operations.js').catch(unreachable)).societyOperations(caller);
