import {Ajv2020} from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import {fieldErrors} from './field-errors.js';
import {ownersSpecification} from './specification.js';

/** Where a document is not of the shape the contract gives it. */
export type ShapeCheck = (
  shape: 'FeeAccount' | 'FeeStatement' | 'ServiceStandards' | 'ContactDirectory',
  document: unknown,
) => {pointer: string; code: string}[];

/** Enough to see what is wrong; the rest shows when that is mended. */
const atMost = 500;

export const contractShapes = async (): Promise<ShapeCheck> => {
  const ajv = new Ajv2020({strict: false, allErrors: true});
  addFormatsModule.default(ajv);
  ajv.addSchema({$id: 'contract', components: (await ownersSpecification()).components});
  return (shape, document) => {
    // Compiled when first asked for, and kept by that name.
    const validate = ajv.getSchema(`contract#/components/schemas/${shape}`);
    if (!validate || validate(document)) return [];
    return fieldErrors(
      (validate.errors ?? []).slice(0, atMost) as Parameters<typeof fieldErrors>[0],
    );
  };
};
