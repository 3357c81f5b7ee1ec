import type { Operation } from '../operations/kind.ts';
import { PARAM_TYPES, type Param } from '../operations/params.ts';
import { OPERATIONS } from '../operations/table.ts';
import { failureSchema, successSchema } from '../schema/envelope.ts';
import type { Schema } from '../schema/schema.ts';

type Json = Readonly<Record<string, unknown>>;

function schemaOf({ type, words, least, most, help, undocumented }: Param): Schema {
  const own = PARAM_TYPES[type].schema;
  return {
    ...own,
    description: [help, own.description, undocumented].filter((one) => one !== undefined).join(' '),
    ...(words ? { enum: words } : {}),
    ...(least === undefined ? {} : { minimum: least }),
    ...(most === undefined ? {} : { maximum: most }),
  };
}

function parameterOf(param: Param): Json {
  const { description, ...schema } = schemaOf(param);
  return {
    name: param.name,
    in: param.in,
    required: param.required === true,
    description,
    ...(param.type === 'words' || param.type === 'wholes' ? { style: 'form', explode: false } : {}),
    schema,
  };
}

function bodyOf({ takes, params, body, bodyOptional }: Operation): Json {
  const fields = params.filter((param) => param.in === 'form');
  const form: Schema = {
    type: 'object',
    properties: Object.fromEntries(fields.map((param) => [param.name, schemaOf(param)])),
    required: fields.filter(({ required }) => required).map(({ name }) => name),
  };
  const content = {
    ...(takes.startsWith('form') && fields.length > 0
      ? { 'application/x-www-form-urlencoded': { schema: form } }
      : {}),
    ...(takes === 'form or json' ? { 'application/json': { schema: form } } : {}),
    ...(takes === 'json' && body ? { 'application/json': { schema: body } } : {}),
  };
  if (Object.keys(content).length === 0) return {};
  return { requestBody: { required: takes === 'json' && bodyOptional !== true, content } };
}

function responsesOf(operation: Operation): Json {
  const { api } = operation;
  const content = (schema: Schema) => ({ 'application/json': { schema } });
  if (api === 'identity')
    return {
      200: { description: 'A token.', content: content(successSchema(operation)) },
      401: { description: 'Wrong credentials.', content: content(failureSchema(api)) },
    };
  const both: Schema = { anyOf: [successSchema(operation), failureSchema(api)] };
  return {
    200: { description: 'The result, or the errors: both come with HTTP 200.', content: content(both) },
  };
}

function described({ summary, observed = [], simulated = [], limits = [], errors = [] }: Operation): string {
  const parts = [
    summary,
    ...limits,
    ...(observed.length > 0 ? [`Observed: ${observed.join(' ')}`] : []),
    ...(simulated.length > 0 ? [`Simulated: ${simulated.join(' ')}`] : []),
    ...errors.map(
      ({ code, when, provenance }) => `${code}: ${when}${provenance === 'simulated' ? ' (simulated)' : ''}.`,
    ),
  ];
  return parts.join('\n\n');
}

function operationOf(operation: Operation, id: string): Json {
  const { title, group, params, facts, provenance, api } = operation;
  return {
    operationId: id,
    summary: title,
    description: described(operation),
    tags: [group],
    ...(api === 'identity' ? { security: [] } : {}),
    parameters: params.filter((param) => param.in !== 'form').map(parameterOf),
    ...bodyOf(operation),
    responses: responsesOf(operation),
    'x-facts': facts,
    'x-provenance': provenance,
  };
}

function pathsOf(operations: readonly Operation[]): Json {
  const paths = new Map<string, Record<string, Json>>();
  for (const operation of operations) {
    const item = paths.get(operation.path) ?? {};
    item[operation.method.toLowerCase()] = operationOf(operation, operation.id);
    const { orMethod } = operation;
    if (orMethod) item[orMethod.toLowerCase()] = operationOf(operation, `${operation.id}By${orMethod}`);
    paths.set(operation.path, item);
  }
  return Object.fromEntries(paths);
}

/** The sandbox as an OpenAPI 3.1 document. Our own words and schemas: Adobe's definitions describe Marketo. */
export function openApiDocument(server: string, operations: readonly Operation[] = OPERATIONS): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Smart Campaign Lab: sandbox of the Marketo Engage REST API',
      version: '1.0.0',
      description:
        'A simulation for learning, not by Adobe. What no source documents is marked as simulated. Ids, secrets and people are made up.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: server }],
    security: [{ token: [] }],
    tags: [...new Set(operations.map(({ group }) => group))].map((name) => ({ name })),
    paths: pathsOf(operations),
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  };
}
