import {Ajv2020} from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import type {AnySchema, ErrorObject} from 'ajv';
import type {FastifyInstance} from 'fastify';

const addFormats = addFormatsModule.default;

/** OpenAPI 3.1 is JSON Schema 2020-12, which fastify's own compilers do not speak. */
const compiler = (options: ConstructorParameters<typeof Ajv2020>[0]) => {
  const ajv = new Ajv2020({strict: false, allErrors: true, ...options});
  addFormats(ajv);
  return ajv;
};

/** Compiles with the first call: a start must not wait for operations that nobody uses yet. */
const lazily = (ajv: Ajv2020, schema: AnySchema) => {
  let validate: ReturnType<Ajv2020['compile']> | undefined;
  const check: {(data: unknown): boolean; errors?: ErrorObject[] | null | undefined} = (data) => {
    validate ??= ajv.compile(schema);
    const isValid = validate(data) === true;
    check.errors = validate.errors;
    return isValid;
  };
  return check;
};

interface ParameterSchema {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

/** Node names headers in lower case; the contract does not, and fastify leaves it to us. */
const inLowerCase = ({properties = {}, required = [], ...rest}: ParameterSchema) => ({
  ...rest,
  properties: Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name.toLowerCase(), schema]),
  ),
  required: required.map((name) => name.toLowerCase()),
});

/** Holds every request and every response of this scope to the contract's schemas. */
export const useContractSchemas = (app: FastifyInstance) => {
  const bodies = compiler({});
  const parameters = compiler({coerceTypes: 'array', useDefaults: true});
  const responses = compiler({});
  app.setValidatorCompiler(({schema, httpPart}) => {
    if (httpPart === 'body') return lazily(bodies, schema);
    return lazily(parameters, httpPart === 'headers' ? inLowerCase(schema as object) : schema);
  });
  app.setSerializerCompiler(({schema}) => {
    const validate = lazily(responses, schema);
    return (data) => {
      if (!validate(data)) throw new BrokenResponse(responses.errorsText(validate.errors));
      return JSON.stringify(data);
    };
  });
};

/** We were about to answer something the contract does not allow. */
export class BrokenResponse extends Error {
  constructor(readonly detail: string) {
    super(`The answer breaks the contract: ${detail}`);
  }
}
