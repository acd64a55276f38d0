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

/**
 * A widget and what it asks its first questions through are fetched at once. Each would else be found
 * out only when the one before it has run, and a slow line is paid for at every step.
 */
export const fetchedTogether = () => ({
  name: 'fetched-together',
  renderChunk: {
    order: 'post',
    handler(code, {facadeModuleId}, _, {chunks}) {
      const [, widget] = facadeModuleId?.match(/\/src\/widgets\/([^/]+)\/\1\.ts$/) ?? [];
      const modules = askedThrough[widget];
      if (!modules) return null;
      const files = ['operations', ...modules].flatMap((name) => {
        const isIt = ({facadeModuleId: id}) => id?.endsWith(`/src/client/${name}.ts`);
        const {fileName, imports} = Object.values(chunks).find(isIt);
        return [...imports, fileName];
      });
      const imports = [...new Set(files)].map((file) => `import"./${basename(file)}";`);
      return {code: imports.join('') + code, map: null};
    },
  },
});
