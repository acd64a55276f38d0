import type {FastifyReply, FastifyRequest} from 'fastify';
import {findCommunity} from '../communities.js';
import type {NoticesChange, Publication, RequestChange} from '../live/live.js';
import {openSeen} from './access.js';
import type {OwnersContext, ReadQuery, RequestParams} from './context.js';

type RequestStream = FastifyRequest<{Querystring: ReadQuery; Params: RequestParams}>;
type CommunityStream = FastifyRequest<{Querystring: ReadQuery}>;

/** The id last seen; one we never gave counts as older than any. */
const lastSeen = ({headers}: FastifyRequest) => {
  const id = headers['last-event-id'];
  if (id === undefined) return undefined;
  return /^\d{1,9}$/.test(id.toString()) ? Number(id) : 0;
};

export const eventHandlers = (context: OwnersContext) => {
  const {db, live, streams} = context;

  const streamRequestEvents = async (request: RequestStream, reply: FastifyReply) => {
    const {row} = await openSeen(context, request);
    let seen = lastSeen(request) ?? row.version;
    const stream = streams.open(reply);
    const tell = (version: number) => {
      if (version <= seen) return;
      seen = version;
      stream.tell({event: 'request-changed', id: version, data: {version}});
    };
    const onRequest = ({reference, version, forOwner}: RequestChange) => {
      if (forOwner && reference === row.reference) tell(version);
    };
    live.on('request', onRequest).on('gap', stream.end);
    stream.onEnd(() => live.off('request', onRequest).off('gap', stream.end));
    // Read after listening began: a change in between is not missed.
    const {version} = await db
      .selectFrom('requests')
      .select('version')
      .where('reference', '=', row.reference)
      .executeTakeFirstOrThrow();
    tell(version);
  };

  const streamCommunityEvents = async (request: CommunityStream, reply: FastifyReply) => {
    const {id} = await findCommunity(db, request.query.community);
    // Whoever names none is told the present one: they ask caches for it.
    let seen = lastSeen(request) ?? 0;
    const stream = streams.open(reply);
    const tell = (revision: number) => {
      if (revision <= seen) return;
      seen = revision;
      stream.tell({event: 'notices-changed', id: revision, data: {}});
    };
    const onNotices = (change: NoticesChange) => {
      if (change.community === id) tell(change.noticesRevision);
    };
    // Without an id: whoever comes back reads these again in any case.
    const onPublished = ({community, published}: Publication) => {
      if (community === id) stream.tell({event: `${published}-changed`, data: {}});
    };
    live.on('notices', onNotices).on('published', onPublished).on('gap', stream.end);
    stream.onEnd(() =>
      live.off('notices', onNotices).off('published', onPublished).off('gap', stream.end),
    );
    tell((await findCommunity(db, id)).noticesRevision);
  };

  return {
    streamRequestEvents: {handler: streamRequestEvents, exposeHeadRoute: false},
    streamCommunityEvents: {handler: streamCommunityEvents, exposeHeadRoute: false},
  };
};
