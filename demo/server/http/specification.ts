import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {parse} from 'yaml';
import {repositoryRoot} from '../paths.js';

interface Specification {
  components: {schemas: Record<string, unknown>};
}

const contractFile = 'src/contract/openapi.yaml';

const read = (file: string) => readFile(resolve(repositoryRoot, file), 'utf8');

/** The published contract. */
export const ownersSpecification = async () => parse(await read(contractFile)) as Specification;

/** The desk's contract, with the shapes it borrows from the published one put in. */
export const deskSpecification = async () => {
  const text = await read('demo/server/desk/openapi.yaml');
  const desk = parse(text.replaceAll(`../../../${contractFile}#`, '#')) as Specification;
  const {schemas} = (await ownersSpecification()).components;
  return {
    ...desk,
    components: {...desk.components, schemas: {...schemas, ...desk.components.schemas}},
  };
};
