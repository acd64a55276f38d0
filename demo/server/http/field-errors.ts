import type {FastifySchemaValidationError} from 'fastify';
import type {FieldError} from './problem.js';

const escaped = (member: string) => member.replaceAll('~', '~0').replaceAll('/', '~1');

const is = (error: FastifySchemaValidationError, keyword: string) => error.keyword === keyword;

/** Where a rule of the schema meets the body. */
const pointerOf = (error: FastifySchemaValidationError) =>
  is(error, 'required')
    ? `${error.instancePath}/${escaped(String(error.params['missingProperty']))}`
    : error.instancePath;

/** Empty and blank texts are missing ones. */
const isBlank = ({keyword, params}: FastifySchemaValidationError) =>
  (keyword === 'minLength' && params['limit'] === 1) ||
  (keyword === 'pattern' && params['pattern'] === '\\S');

const codeOf = (error: FastifySchemaValidationError) => {
  if (is(error, 'required') || is(error, 'anyOf') || isBlank(error)) return 'required';
  if (is(error, 'minLength') || is(error, 'minItems')) return 'too-short';
  if (is(error, 'maxLength') || is(error, 'maxItems')) return 'too-long';
  if (is(error, 'enum') || is(error, 'const')) return 'unknown';
  return 'format';
};

const details: Readonly<Record<string, string>> = {
  required: 'This is needed.',
  'too-short': 'This is too short.',
  'too-long': 'This is too long.',
  unknown: 'This is not one of the choices.',
  format: 'This does not look as expected.',
};

/** Alternatives say at their own place that one of them is needed; their parts add nothing. */
const isPartOfAlternatives = (error: FastifySchemaValidationError) =>
  /\/anyOf\/\d+\//.test(error.schemaPath);

/** The schema's complaints as one entry per field. */
export const fieldErrors = (errors: readonly FastifySchemaValidationError[]): FieldError[] => {
  const byPointer = new Map<string, FieldError>();
  for (const error of errors.filter((each) => !isPartOfAlternatives(each))) {
    const code = codeOf(error);
    const pointer = pointerOf(error);
    const known = byPointer.get(pointer);
    if (!known || code === 'required') {
      byPointer.set(pointer, {pointer, code, detail: details[code] ?? 'This needs attention.'});
    }
  }
  return [...byPointer.values()];
};
