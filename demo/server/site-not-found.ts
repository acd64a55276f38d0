import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {FastifyReply, FastifyRequest} from 'fastify';
import {notFound} from './http/problem.js';
import {repositoryRoot} from './paths.js';

/** The APIs, the desk and the bundle are for programs, or have pages of their own. */
const isOfTheSite = (path: string) => !/^\/(v1|desk|embed)(\/|$)/.test(path);

/** Tells people on the owners' site so on a page of the site; programs get the problem. */
export const answerNotFound = async (
  {url, method, headers}: FastifyRequest,
  reply: FastifyReply,
) => {
  const [path = ''] = url.split('?');
  const isForPeople = method === 'GET' && headers.accept?.includes('text/html');
  if (!isForPeople || !isOfTheSite(path)) throw notFound();
  const page = /^\/en(\/|$)/.test(path) ? 'en/404.html' : '404.html';
  const html = await readFile(resolve(repositoryRoot, 'demo/site', page));
  return reply
    .code(404)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(html);
};
