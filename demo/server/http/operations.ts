import type {FastifyInstance, RouteHandlerMethod, RouteOptions} from 'fastify';
import openapiGlue from 'fastify-openapi-glue';

type Specification = object;

/** What answers one operation: a handler, or a handler with route options. */
type Operation =
  RouteHandlerMethod | Pick<RouteOptions, 'handler' | 'exposeHeadRoute' | 'bodyLimit'>;

/**
 * Mounts every operation of a specification. A specification with an operation that nothing here
 * answers does not start.
 */
export const mountOperations = async (
  app: FastifyInstance,
  specification: Specification,
  operations: Readonly<Record<string, unknown>>,
) => {
  await app.register(openapiGlue, {
    specification,
    operationResolver: (operationId) => {
      const operation = operations[operationId] as Operation | undefined;
      if (!operation) throw new Error(`Nothing answers the operation ${operationId}.`);
      return operation as RouteOptions;
    },
  });
};
