/** What the contract says of each file. */
import {readFileSync} from 'node:fs';
import {Ajv2020, type ErrorObject, type ValidateFunction} from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import {parse} from 'yaml';
import type {Complaint} from './json-file.js';

/** `owner-portal.json`, the head of the folder; no operation answers it. */
const head = {
  type: 'object',
  required: ['format', 'languages', 'contents'],
  properties: {
    format: {const: 'owner-portal-files/1'},
    languages: {type: 'array', minItems: 1, items: {type: 'string', minLength: 1, maxLength: 35}},
    contents: {type: 'array', items: {enum: ['notices', 'standards', 'contacts', 'fees']}},
  },
};

const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

const formats: Readonly<Record<string, string>> = {
  'date-time': 'should be a time with its offset, such as 2026-11-30T09:00:00+08:00',
  date: 'should be a day, such as 2026-11-30',
};

/** What is wrong, as somebody would say it who has to mend it. */
const words = ({keyword, params, message}: ErrorObject): string => {
  const of = params as Readonly<Record<string, unknown>>;
  switch (keyword) {
    case 'required':
      return 'is missing';
    case 'type':
      return `should be ${[of['type']].flat().join(' or ')}`;
    case 'const':
      return `should be ${JSON.stringify(of['allowedValue'])}`;
    case 'enum':
      return `should be one of ${[of['allowedValues']].flat().join(', ')}`;
    case 'format':
      return formats[String(of['format'])] ?? `should be of the format ${String(of['format'])}`;
    case 'minLength':
    case 'minItems':
      return 'should not be empty, or so short';
    case 'maxLength':
    case 'maxItems':
      return `should be no longer than ${String(of['limit'])}`;
    case 'pattern':
      return `should look like ${String(of['pattern'])}`;
    default:
      return message ?? 'does not keep the contract';
  }
};

/** Tells the places where a value is not of a shape of the contract, or of the folder's head. */
export type BreachesOf = (shape: string, value: unknown) => Complaint[];

/** Reads the contract once; every shape is compiled when it is first needed. */
export const readBreaches = (contractFile: string): BreachesOf => {
  const contract = parse(readFileSync(contractFile, 'utf8')) as {readonly components: object};
  const ajv = new Ajv2020({strict: false, allErrors: true});
  addFormatsModule.default(ajv);
  ajv.addSchema({$id: 'contract', components: contract.components});
  const validators = new Map<string, ValidateFunction>([['head', ajv.compile(head)]]);
  return (shape, value) => {
    const validate =
      validators.get(shape) ?? ajv.compile({$ref: `contract#/components/schemas/${shape}`});
    validators.set(shape, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => ({
      pointer:
        error.keyword === 'required'
          ? `${error.instancePath}/${escaped(String(error.params['missingProperty']))}`
          : error.instancePath,
      says: words(error),
    }));
  };
};
