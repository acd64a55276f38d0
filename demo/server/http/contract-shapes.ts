import {Ajv2020} from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import {fieldErrors} from './field-errors.js';
import {ownersSpecification} from './specification.js';

const names = ['FeeAccount', 'FeeStatement', 'ServiceStandards', 'ContactDirectory'] as const;

/** Where a document is not of the shape the contract gives it. */
export type ShapeCheck = (
  shape: (typeof names)[number],
  document: unknown,
) => {pointer: string; code: string}[];

/** Enough to see what is wrong; the rest shows when that is mended. */
const atMost = 500;

export const contractShapes = async (): Promise<ShapeCheck> => {
  const ajv = new Ajv2020({strict: false, allErrors: true});
  addFormatsModule.default(ajv);
  ajv.addSchema({$id: 'contract', components: (await ownersSpecification()).components});
  const compile = (name: string) => ajv.compile({$ref: `contract#/components/schemas/${name}`});
  const checks = new Map(names.map((name) => [name, compile(name)]));
  return (shape, document) => {
    const validate = checks.get(shape);
    if (!validate || validate(document)) return [];
    return fieldErrors(
      (validate.errors ?? []).slice(0, atMost) as Parameters<typeof fieldErrors>[0],
    );
  };
};
