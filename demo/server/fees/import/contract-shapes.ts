import {Ajv2020} from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import {fieldErrors} from '../../http/field-errors.js';
import {ownersSpecification} from '../../http/specification.js';

/** Where a document is not of the shape the contract gives it. */
export type ShapeCheck = (
  shape: 'FeeAccount' | 'FeeStatement',
  document: unknown,
) => {pointer: string; code: string}[];

/** Enough to see what is wrong; the rest shows when that is mended. */
const atMost = 500;

export const contractShapes = async (): Promise<ShapeCheck> => {
  const ajv = new Ajv2020({strict: false, allErrors: true});
  addFormatsModule.default(ajv);
  ajv.addSchema({$id: 'contract', components: (await ownersSpecification()).components});
  const check = (name: string) => ajv.compile({$ref: `contract#/components/schemas/${name}`});
  const checks = {FeeAccount: check('FeeAccount'), FeeStatement: check('FeeStatement')};
  return (shape, document) => {
    const validate = checks[shape];
    if (validate(document)) return [];
    return fieldErrors(
      (validate.errors ?? []).slice(0, atMost) as Parameters<typeof fieldErrors>[0],
    );
  };
};
