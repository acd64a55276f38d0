import {Ajv2020} from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import type {FastifyInstance} from 'fastify';

const addFormats = addFormatsModule.default;

/** OpenAPI 3.1 is JSON Schema 2020-12, which fastify's own compilers do not speak. */
const compiler = (options: ConstructorParameters<typeof Ajv2020>[0]) => {
  const ajv = new Ajv2020({strict: false, allErrors: true, ...options});
  addFormats(ajv);
  return ajv;
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
    if (httpPart === 'body') return bodies.compile(schema as object);
    return parameters.compile(
      httpPart === 'headers' ? inLowerCase(schema as object) : (schema as object),
    );
  });
  app.setSerializerCompiler(({schema}) => {
    const validate = responses.compile(schema as object);
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
