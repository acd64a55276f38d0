import {readFileSync} from 'node:fs';
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import {parse} from 'yaml';

/** As much of a JSON schema as the contract uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly const?: string;
  readonly minItems?: number;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface ResponseSpec {
  readonly $ref?: string;
  readonly headers?: Readonly<Record<string, {$ref?: string; required?: boolean}>>;
  readonly content?: Readonly<Record<string, {readonly schema: Schema}>>;
}

interface OperationSpec {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, ResponseSpec>>;
}

/** As much of an OpenAPI document as its replies are held to. */
export interface ContractDocument {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<Record<'get' | 'post' | 'put' | 'head' | 'patch' | 'delete', OperationSpec>>
    >
  >;
  readonly components: {readonly schemas: Readonly<Record<string, Schema>>};
}

const escaped = (key: string): string =>
  encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));

/** What a contract says of values and of replies. */
export const rulesOf = (document: ContractDocument) => {
  /** Every operation with its method and path. */
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({method, path, ...operation})),
  );

  // ajv-formats is CommonJS: its function is the module's default, as TypeScript sees it.
  const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;
  const ajv = new Ajv2020({strict: false, allErrors: true});
  addFormats(ajv);
  ajv.addSchema({$id: 'contract', ...document});

  /** What a `$ref` of the contract names. */
  const resolve = <T extends {readonly $ref?: string}>(value: T): T =>
    value.$ref === undefined
      ? value
      : resolve(
          value.$ref
            .replace(/^.*#\//, '')
            .split('/')
            .reduce<unknown>(
              (inner, key) => (inner as Record<string, unknown>)[key],
              document,
            ) as T,
        );

  const validators = new Map<string, ValidateFunction>();

  const validatorAt = (pointer: string): ValidateFunction => {
    const validator = validators.get(pointer) ?? ajv.compile({$ref: `contract#${pointer}`});
    validators.set(pointer, validator);
    return validator;
  };

  /** What is wrong with a value by one of the contract's schemas; nothing, it is hoped. */
  const complaintsBySchema = (name: string, value: unknown): string[] => {
    const validate = validatorAt(`/components/schemas/${name}`);
    return validate(value) ? [] : (validate.errors ?? []).map((error) => JSON.stringify(error));
  };

  /** What is wrong with an answer to an operation: status, headers, type and body. */
  const complaintsAbout = async (operationId: string, response: Response): Promise<string[]> => {
    const operation = operations.find((candidate) => candidate.operationId === operationId);
    if (!operation) return [`${operationId} is no operation`];
    const {responses} = operation;
    const key = String(response.status) in responses ? String(response.status) : 'default';
    const named = responses[key];
    if (!named) return [`${response.status} is not foreseen`];
    const spec = resolve(named);
    const complaints = Object.entries(spec.headers ?? {})
      .filter(([name, header]) => resolve(header).required && !response.headers.has(name))
      .map(([name]) => `${name} is missing`);
    if (key === 'default' && response.status < 400)
      complaints.push(`${response.status} is no failure`);
    // An answer to HEAD has no body to hold to anything.
    if (!spec.content || operation.method === 'head') return complaints;
    // A file, of any type.
    if ('*/*' in spec.content) return complaints;
    const type = response.headers.get('Content-Type')?.split(';')[0] ?? 'none';
    if (!(type in spec.content)) return [...complaints, `${type} is not foreseen`];
    if (!type.endsWith('json')) return complaints;
    const base =
      named.$ref?.slice(1) ??
      `/paths/${escaped(operation.path)}/${operation.method}/responses/${key}`;
    const validate = validatorAt(`${base}/content/${escaped(type)}/schema`);
    const valid = validate(await response.json());
    return valid
      ? complaints
      : [...complaints, ...(validate.errors ?? []).map((e) => JSON.stringify(e))];
  };

  return {operations, resolve, complaintsBySchema, complaintsAbout};
};

export const document = parse(
  readFileSync(new URL('../../src/contract/openapi.yaml', import.meta.url), 'utf8'),
) as ContractDocument;

export const {operations, resolve, complaintsBySchema, complaintsAbout} = rulesOf(document);
