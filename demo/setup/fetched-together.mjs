import {basename} from 'node:path';

/** The client's modules that the first questions of a page with this widget go through. */
const askedThrough = {
  'fee-breakdown': ['fee-operations', 'person'],
  'notice-board': ['notice-operations'],
  contacts: ['standards-operations'],
  'service-standards': ['standards-operations'],
  survey: ['society-operations'],
  meetings: ['society-operations'],
  'service-report': ['society-operations'],
};

/** The rest of the form comes late, and what it stands on beside the core is not there by then. */
const comesLate = /\/src\/widgets\/inquiry-form\/inquiry-more\.ts$/;

/**
 * The longest: a slow device reads for a while until it comes upon the imports in it, so the loader
 * names them. For the others the loader's own bytes, which every page pays for, weigh more.
 */
const longest = 'fee-breakdown';

/** Picks an export out of a chunk; nobody looks at what a widget's module exports. */
const picking = /\.then\(function\((\w+)\)\{return \1\.\w+\}\)/g;

/**
 * What a page needs at the same time is fetched at once: a widget with what it asks its first
 * questions through, the rest of the form with all it stands on. Each would else be found out only
 * when the one before it has run, and a slow line is paid for at every step.
 */
export const fetchedTogether = () => ({
  name: 'fetched-together',
  renderDynamicImport({targetModuleId, getTargetChunkImports}) {
    if (!comesLate.test(targetModuleId)) return null;
    const needed = getTargetChunkImports().filter(({chunk}) => chunk.name !== 'core');
    const imports = needed.map(({resolvedImportPath: path}) => `,import(${path})`);
    return {left: 'Promise.all([import(', right: `)${imports.join('')}]).then(([all])=>all)`};
  },
  renderChunk: {
    order: 'post',
    handler(code, chunk, _, {chunks}) {
      const isIn = (module, {moduleIds}) =>
        moduleIds.some((id) => id.endsWith(`/src/${module}.ts`));
      const chunkOf = (module) => Object.values(chunks).find((one) => isIn(module, one));
      const neededFor = (widget) => {
        const asked = ['operations', ...askedThrough[widget]].map((name) =>
          chunkOf(`client/${name}`),
        );
        return [...new Set(asked.flatMap(({fileName, imports}) => [...imports, fileName]))];
      };

      if (chunk.isEntry) {
        const {fileName, imports} = chunkOf(`widgets/${longest}/${longest}`);
        const fetched = [...new Set([fileName, ...imports, ...neededFor(longest)])]
          // The portal's own is on its way.
          .filter((file) => !isIn('portal/owner-portal', chunks[file]))
          .map((file) => `import("./${file}")`);
        const alone = code.replace(picking, '');
        return {code: alone.replace(fetched[0], `Promise.all([${fetched.join()}])`), map: null};
      }
      const widget = Object.keys(askedThrough).find((name) =>
        isIn(`widgets/${name}/${name}`, chunk),
      );
      if (!widget || widget === longest) return null;
      const imports = neededFor(widget).map((file) => `import"./${basename(file)}";`);
      return {code: imports.join('') + code, map: null};
    },
  },
});
