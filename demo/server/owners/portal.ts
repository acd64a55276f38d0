import type {FastifyReply, FastifyRequest} from 'fastify';
import type {Portal, ServiceList} from '../../../src/contract/index.js';
import {contractVersion} from '../../../src/contract/version.js';
import {findCommunity, languageFor} from '../communities.js';
import {definitionView, namedIn} from '../asking/definition.js';
import {inLanguage} from '../languages.js';
import {contactView} from '../requests/contact.js';
import {present} from '../requests/told.js';
import type {Uploads} from '../uploads/uploads.js';
import type {OwnersContext, ReadQuery} from './context.js';
import {asPublic} from './replies.js';

type Read = FastifyRequest<{Querystring: ReadQuery}>;

/** What owners may attach. */
const limitsView = ({options: {types, maxBytes, maxFiles}}: Uploads) => ({
  types: [...types],
  maxBytes,
  maxFiles,
});

export const portalHandlers = ({db, uploads, proofs}: OwnersContext) => ({
  async getPortal({query}: Read, reply: FastifyReply): Promise<Portal> {
    const community = await findCommunity(db, query.community);
    const {config, id} = community;
    const lang = languageFor(community, query.lang);
    asPublic(reply, lang);
    const {version, text, href} = config.privacyNotice;
    return {
      contractVersion,
      community: {
        id,
        name: inLanguage(config.name, lang),
        address: inLanguage(config.address, lang),
        timeZone: config.timeZone,
      },
      manager: {name: inLanguage(config.manager, lang)},
      languages: config.languages,
      contacts: config.contacts.map((contact) => contactView(contact, lang)),
      places: config.places.map(({id: place, kind, name, units}) => ({
        id: place,
        kind,
        name: inLanguage(name, lang),
        ...(units && {units: namedIn(lang)(units)}),
      })),
      privacyNotice: {version, text: inLanguage(text, lang), ...(href && {href})},
      uploads: limitsView(uploads),
      ...present({
        emergencies: config.emergencies?.map(({name, advice, ...rest}) => ({
          ...rest,
          name: inLanguage(name, lang),
          advice: inLanguage(advice, lang),
        })),
        relations: config.relations && namedIn(lang)(config.relations),
        proofOfWork: proofs?.kind,
      }),
    };
  },

  async listServices({query}: Read, reply: FastifyReply): Promise<ServiceList> {
    const community = await findCommunity(db, query.community);
    const lang = languageFor(community, query.lang);
    asPublic(reply, lang);
    const services = await db
      .selectFrom('services')
      .selectAll()
      .where('community', '=', community.id)
      .orderBy('position')
      .execute();
    return {
      items: services.map(({code, kind, name, description, promise, definition}) => ({
        code,
        kind,
        name: inLanguage(name, lang),
        ...present({
          description: description && inLanguage(description, lang),
          promise: promise && inLanguage(promise, lang),
        }),
        ...definitionView(definition, lang),
      })),
    };
  },
});
