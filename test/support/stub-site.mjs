/** A site and a backend that answer at once and always the same: what is measured is the page. */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {root} from '../../demo/setup/folders.mjs';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

const folders = {
  '/cdn/': 'dist/cdn',
  '/bench/': 'test/bench/pages',
  '/peers/': 'test/.output/peers',
};

/** Compressed as a careful host would, once and at the highest level. */
export const compress = (content) =>
  brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});

/** The file below the repository that a path of this site stands for. */
export function fileOf(path) {
  const prefix = Object.keys(folders).find((start) => path.startsWith(start));
  if (prefix === undefined) return undefined;
  return join(root, folders[prefix], normalize(`/${path.slice(prefix.length)}`));
}

const ownAnswers = JSON.parse(readFileSync(new URL('stub-answers.json', import.meta.url), 'utf8'));

/**
 * Serves dist/cdn below /cdn/, the bench's pages below /bench/ and its peers' below /peers/, and a backend below /v1/;
 * `moreAnswers` by method and path, e.g. `GET /v1/notices`; a function is given the address.
 */
export async function startStubSite(moreAnswers = {}) {
  const answers = {...ownAnswers, ...moreAnswers};
  const compressed = new Map();
  const bodyOf = (file) => {
    if (!compressed.has(file)) compressed.set(file, compress(readFileSync(file)));
    return compressed.get(file);
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const {pathname} = url;
    const given = answers[`${request.method} ${pathname}`];
    if (given !== undefined) {
      const answer = typeof given === 'function' ? given(url) : given;
      response.writeHead(answer.status, {'Content-Type': types['.json'], ETag: '"1"'});
      response.end(JSON.stringify(answer.body));
      return;
    }
    try {
      const file = fileOf(pathname);
      const body = bodyOf(file);
      const headers = {'Content-Type': types[extname(file)], 'Content-Encoding': 'br'};
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
