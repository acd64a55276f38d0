import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import type {FastifyInstance} from 'fastify';
import {useJsonBodies} from '../http/bodies.js';
import {useContractSchemas} from '../http/compilers.js';
import {limitTo} from '../http/call-limit.js';
import {mountOperations} from '../http/operations.js';
import {refuseForeignWrites} from '../http/origins.js';
import {deskSpecification} from '../http/specification.js';
import {deskAttachmentHandlers} from './attachments.js';
import type {DeskContext} from './context.js';
import {deskEventHandlers} from './events.js';
import {deskFeeHandlers} from './fees.js';
import {deskFollowingHandlers} from './following.js';
import {listHandlers} from './list.js';
import {deskNoticeHandlers} from './notices.js';
import {deskMeetingHandlers} from './meetings.js';
import {deskReportHandlers} from './reports.js';
import {recordHandlers} from './records.js';
import {deskRequestHandlers} from './requests.js';
import {reviewHandlers} from './reviews.js';
import {requireSession, sessionHandlers} from './session.js';
import {deskStandardsHandlers} from './standards.js';
import {deskSurveyHandlers} from './surveys.js';

const bodyLimit = 256 * 1024;

/** The service desk's own API, mounted at its prefix. */
export const deskApi =
  (context: DeskContext, {callsPerMinute}: {callsPerMinute: number}) =>
  async (app: FastifyInstance) => {
    useContractSchemas(app);
    useJsonBodies(app, bodyLimit);
    await app.register(cookie);
    await app.register(rateLimit, limitTo(callsPerMinute));
    refuseForeignWrites(app, []);
    requireSession(app, context);
    app.addHook('onSend', async (_request, reply) => {
      void reply.header('cache-control', 'private, no-store');
    });
    await mountOperations(app, await deskSpecification(), {
      ...sessionHandlers(context),
      ...listHandlers(context),
      ...deskRequestHandlers(context),
      ...deskAttachmentHandlers(context),
      ...deskFollowingHandlers(context),
      ...recordHandlers(context),
      ...reviewHandlers(context),
      ...(await deskFeeHandlers(context)),
      ...deskNoticeHandlers(context),
      ...(await deskStandardsHandlers(context)),
      ...deskSurveyHandlers(context),
      ...deskMeetingHandlers(context),
      ...deskReportHandlers(context),
      ...deskEventHandlers(context),
    });
  };
