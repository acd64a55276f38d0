/** Finds what an import means, for eslint-plugin-boundaries: `./field.js` is the file `field.ts`. */
const {existsSync} = require('node:fs');
const {dirname, resolve} = require('node:path');
const node = require('eslint-import-resolver-node');

exports.interfaceVersion = 2;

exports.resolve = (source, importer, config) => {
  if (source.startsWith('.')) {
    const path = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
    if (existsSync(path)) return {found: true, path};
  }
  return node.resolve(source, importer, config);
};
