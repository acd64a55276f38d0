import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import type {FastifyInstance} from 'fastify';
import {useJsonBodies} from '../http/bodies.js';
import {limitTo} from '../http/call-limit.js';
import {useContractSchemas} from '../http/compilers.js';
import {useConditionalReads} from '../http/conditional.js';
import {mountOperations} from '../http/operations.js';
import {allowOrigins} from '../http/origins.js';
import {notFound} from '../http/problem.js';
import {ownersSpecification} from '../http/specification.js';
import {acknowledgementHandlers} from './acknowledgements.js';
import type {OwnersContext} from './context.js';
import {askingHandlers} from './asking.js';
import {eventHandlers} from './events.js';
import {feeHandlers} from './fees.js';
import {followingHandlers} from './following.js';
import {meetingHandlers} from './meetings.js';
import {noticeHandlers} from './notices.js';
import {portalHandlers} from './portal.js';
import {reportHandlers} from './reports.js';
import {requestHandlers} from './requests.js';
import {standardsHandlers} from './standards.js';
import {uploadHandlers} from './uploads.js';
import {surveyHandlers} from './surveys.js';

const bodyLimit = 64 * 1024;

/** The published contract, mounted at its prefix. */
export const ownersApi =
  (context: OwnersContext, options: {allowedOrigins: readonly string[]; callsPerMinute: number}) =>
  async (app: FastifyInstance) => {
    useContractSchemas(app);
    useJsonBodies(app, bodyLimit);
    useConditionalReads(app);
    await app.register(cookie);
    await allowOrigins(app, options.allowedOrigins);
    await app.register(rateLimit, limitTo(options.callsPerMinute));
    // Answered here, or a page of another origin could not read that there is nothing.
    app.route({
      method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      url: '/*',
      handler: () => Promise.reject(notFound()),
    });
    await mountOperations(app, await ownersSpecification(), {
      ...portalHandlers(context),
      ...noticeHandlers(context),
      ...acknowledgementHandlers(context),
      ...feeHandlers(context),
      ...standardsHandlers(context),
      ...surveyHandlers(context),
      ...meetingHandlers(context),
      ...reportHandlers(context),
      ...requestHandlers(context),
      ...followingHandlers(context),
      ...uploadHandlers(context),
      ...askingHandlers(context),
      ...eventHandlers(context),
    });
  };
