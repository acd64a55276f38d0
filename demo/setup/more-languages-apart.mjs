import {readdirSync} from 'node:fs';

/**
 * The classic script is one file; the words of more languages than most pages speak would double it.
 * They are fetched from beside it, where the modules' build has just put them.
 */
export const moreLanguagesApart = () => ({
  name: 'more-languages-apart',
  resolveId(source) {
    if (!source.endsWith('/more-languages.js')) return null;
    const chunk = readdirSync('dist/cdn/chunks').find((name) => name.startsWith('more-languages-'));
    return {id: `./chunks/${chunk}`, external: true};
  },
});
