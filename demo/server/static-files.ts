import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import fastifyStatic, {type FastifyStaticOptions} from '@fastify/static';
import type {FastifyInstance} from 'fastify';
import {repositoryRoot} from './paths.js';

const served = [
  {prefix: '/', folder: 'demo/site'},
  {prefix: '/desk/', folder: 'demo/desk'},
  {prefix: '/desk/assets/', folder: 'dist/demo/desk'},
  {prefix: '/embed/', folder: 'dist/cdn'},
];

/** Other firms' pages load the bundle, as a classic script and as a module. */
const forAnyPage: FastifyStaticOptions['setHeaders'] = (response) => {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('cross-origin-resource-policy', 'cross-origin');
};

/** Serves the demo site, the desk's page, the built bundle and what its manifest says of it. */
export const serveFiles = async (app: FastifyInstance) => {
  for (const {prefix, folder} of served) {
    await app.register(fastifyStatic, {
      root: resolve(repositoryRoot, folder),
      prefix,
      decorateReply: false,
      dotfiles: 'ignore',
      // Sources may lie beside pages.
      allowedPath: (path) => !/\.(ts|md)$/.test(path),
      ...(prefix === '/embed/' && {setHeaders: forAnyPage}),
    });
  }
  app.get('/custom-elements.json', async (_request, reply) =>
    reply
      .type('application/json; charset=utf-8')
      .send(await readFile(resolve(repositoryRoot, 'dist/custom-elements.json'))),
  );
  app.get('/desk', (_request, reply) => reply.redirect('/desk/'));
};
