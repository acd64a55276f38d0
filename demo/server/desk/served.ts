import type {FastifyRequest} from 'fastify';
import {findCommunity, languageFor, type Community} from '../communities.js';
import {mayNot, notFound} from '../http/problem.js';
import {inLanguage} from '../languages.js';
import {memberOf, type DeskContext, type Member} from './context.js';

/** A community that whoever calls serves; others look like none. */
export const servedCommunity = async (
  {db}: DeskContext,
  request: FastifyRequest,
  id: string,
): Promise<Community> => {
  if (!memberOf(request).communities.includes(id)) throw notFound();
  return findCommunity(db, id);
};

/** Every community that whoever calls serves, with its name in its first language. */
export const servedCommunities = async (
  {db}: DeskContext,
  request: FastifyRequest,
): Promise<(Community & {name: string})[]> =>
  Promise.all(
    [...memberOf(request).communities].sort().map(async (id) => {
      const community = await findCommunity(db, id);
      const name = inLanguage(community.config.name, languageFor(community, undefined));
      return {...community, name};
    }),
  );

/** What goes out in the firm's name is for the manager. */
export const managerOf = (request: FastifyRequest): Member => {
  const member = memberOf(request);
  if (!member.publishes_fees) throw mayNot('Publishing this is for the manager.');
  return member;
};
