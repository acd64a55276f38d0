import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import {parse} from 'yaml';

/** A parameter of an operation, as far as the rules read it. */
export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: boolean;
  readonly schema: {readonly type?: string; readonly minimum?: number; readonly maximum?: number};
}

interface Described {
  readonly operationId: string;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly (Parameter | {readonly $ref: string})[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<
    Record<string, {readonly content?: Readonly<Record<string, object>>}>
  >;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: {readonly parameters: Readonly<Record<string, Parameter>>};
}

/** One operation of the contract. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Answered to signed-in owners alone. */
  readonly isPersonal: boolean;
  /** The media type of its good answer. */
  readonly answers: string | undefined;
  readonly takesJson: boolean;
}

/** The published contract: its operations, and what it says of a reply. */
export interface Contract {
  readonly operations: readonly Operation[];
  /** What is wrong with a reply's body, in words; nothing where it is as it should be. */
  complaints(operation: Operation, status: number, body: unknown): readonly string[];
}

const pointer = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1');

/** Reads the contract from its file. */
export const readContract = (file: URL | string): Contract => {
  const document = parse(readFileSync(file, 'utf8')) as Document;
  const ajv = new Ajv2020({strict: false, allErrors: true});
  // ajv-formats is CommonJS: its function is the module's default, as TypeScript sees it.
  (addFormatsModule as unknown as typeof addFormatsModule.default)(ajv);
  ajv.addSchema({$id: 'contract', ...document});
  const resolve = (parameter: Parameter | {readonly $ref: string}) =>
    '$ref' in parameter
      ? document.components.parameters[parameter.$ref.split('/').at(-1) ?? '']
      : parameter;

  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, described]): Operation => {
      const good = Object.entries(described.responses).find(([status]) => status.startsWith('2'));
      return {
        id: described.operationId,
        method: method.toUpperCase(),
        path,
        parameters: (described.parameters ?? []).map(resolve).filter((one) => one !== undefined),
        isPersonal: described.security?.every((scheme) => 'ownerToken' in scheme) ?? false,
        answers: Object.keys(good?.[1].content ?? {})[0],
        takesJson: described.requestBody !== undefined,
      };
    }),
  );

  const schemaOf = ({path, method}: Operation, status: number) => {
    const described = document.paths[path]?.[method.toLowerCase()];
    const content = described?.responses[String(status)]?.content?.['application/json'];
    if (content === undefined) return undefined;
    const parts = ['paths', path, method.toLowerCase(), 'responses', String(status), 'content'];
    return `contract#/${[...parts, 'application/json', 'schema'].map(pointer).map(encodeURIComponent).join('/')}`;
  };

  return {
    operations,
    complaints: (operation, status, body) => {
      const reference =
        status >= 400 ? 'contract#/components/schemas/Problem' : schemaOf(operation, status);
      if (reference === undefined) return [];
      const validate = ajv.compile({$ref: reference});
      if (validate(body)) return [];
      return (validate.errors ?? []).map(
        ({instancePath, message}) => `${instancePath || 'the body'} ${message ?? 'is wrong'}`,
      );
    },
  };
};
