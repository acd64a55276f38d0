import helmet from '@fastify/helmet';
import Fastify, {type FastifyInstance} from 'fastify';
import type {ServerOptions} from './config.js';
import type {Database} from './database/schema.js';
import type {Proofs} from './asking/proof-of-work.js';
import {deskApi} from './desk/api.js';
import {countAttempts} from './http/attempts.js';
import {sendError, sendUnroutable} from './http/errors.js';
import {demoApi} from './identity/demo-api.js';
import type {Identity} from './identity/identity.js';
import {identifyBy} from './identity/owner-tokens.js';
import type {Live} from './live/live.js';
import {Streams} from './live/streams.js';
import {ownersApi} from './owners/api.js';
import type {Codes} from './requests/code.js';
import type {UploadFolder} from './uploads/folder.js';
import {TusCalls} from './uploads/tus.js';
import type {Uploads} from './uploads/uploads.js';
import {answerNotFound} from './site-not-found.js';
import {serveFiles} from './static-files.js';

const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
  },
};

/** Milliseconds a call's headers, and all of it, may take to arrive; photographs are slow. */
const headersOfCall = 15_000;
const wholeCall = 5 * 60_000;

/** A number alone fastify believes nobody by; it wants to be told of each hop. */
const believedProxies = (proxies: ServerOptions['trustProxy']) =>
  typeof proxies === 'number'
    ? (_address: string, hop: number) => hop < proxies
    : proxies && [...proxies];

/** Puts the two APIs and the pages together; listens to nothing yet. */
export const assembleApp = async (
  {
    db,
    codes,
    live,
    identity,
    folder,
    uploads,
    proofs,
  }: {
    db: Database;
    codes: Codes;
    live: Live;
    identity: Identity;
    folder: UploadFolder;
    uploads: Uploads;
    proofs?: Proofs | undefined;
  },
  {limits, sending, allowedOrigins, trustProxy}: ServerOptions,
): Promise<FastifyInstance> => {
  const app = Fastify({
    logger: {level: 'error'},
    trustProxy: believedProxies(trustProxy),
    forceCloseConnections: true,
    // A machine that is busy may take its time to start.
    pluginTimeout: 60_000,
    // Who sends a call letter by letter holds a connection no longer than these.
    requestTimeout: wholeCall,
    http: {headersTimeout: headersOfCall, connectionsCheckingInterval: 5_000},
    frameworkErrors: (error, request, reply) => void sendUnroutable(error, request, reply),
    routerOptions: {maxParamLength: 200},
  });
  const streams = new Streams();
  app.addHook('preClose', async () => streams.endAll());
  app.setErrorHandler(sendError);
  app.setNotFoundHandler(answerNotFound);
  // HSTS is for whoever ends TLS: this server speaks plain HTTP.
  await app.register(helmet, {contentSecurityPolicy, strictTransportSecurity: false});

  const {callsPerMinute, window} = limits;
  const files = {folder, uploads, tus: new TusCalls({db, folder, uploads})};
  const sentRequests = countAttempts(sending.perHour, 60 * 60);
  const wrongCodes = countAttempts(limits.wrongCodes, window);
  const failedSignIns = countAttempts(limits.failedSignIns, window);
  await app.register(
    ownersApi(
      {
        db,
        codes,
        wrongCodes,
        sentRequests,
        requestsPerHome: sending.perHome,
        proofs,
        live,
        streams,
        know: identity.know,
        identify: identifyBy(identity.know),
        ...files,
      },
      {allowedOrigins, callsPerMinute},
    ),
    {prefix: '/v1'},
  );
  await app.register(
    deskApi({db, failedSignIns, live, streams, folder, uploads}, {callsPerMinute}),
    {
      prefix: '/desk/api',
    },
  );
  if (identity.demo) {
    const failed = countAttempts(limits.failedSignIns, window);
    await app.register(
      demoApi({db, issuer: identity.demo, failedSignIns: failed}, {callsPerMinute}),
      {prefix: '/demo'},
    );
  }
  await app.register(serveFiles);
  return app;
};
