import { Ajv2020, type Validate } from 'ajv/dist/2020.js';
import { type Exchange, meant, pathOf } from './exchange.ts';

/** An OpenAPI document, as far as answers are checked against it. */
export interface Described {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly operationId: string;
            readonly responses: Readonly<
              Record<
                string,
                { readonly content: { readonly 'application/json': { readonly schema: object } } }
              >
            >;
          }
        >
      >
    >
  >;
}

const TYPE = 'application/json;charset=UTF-8';
/** Where no operation is, or none for that method. */
const NOWHERE: readonly unknown[] = ['605', '610'];

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '\\d+')}$`);

interface Envelope {
  readonly success?: boolean;
  readonly errors?: readonly { readonly code?: string }[];
}

function ofNowhere({ status }: Exchange, { success, errors = [] }: Envelope): string[] {
  const right = status === 200 && success === false && NOWHERE.includes(errors[0]?.code);
  return right ? [] : ['is no refusal, though the document has no such operation'];
}

/**
 * A check of answers against the sandbox's own OpenAPI document, with a validator that is not ours. Gives a line for each
 * departure. A list in the singular, which the document does not have, is looked up in the plural.
 */
export function checkAgainst({ paths }: Described): (exchange: Exchange) => readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
  const compiled = new Map<string, Validate>();
  const all = Object.entries(paths).map(([path, item]) => ({ pattern: patternOf(path), item }));
  const validator = (id: string, schema: object): Validate => {
    const validate = compiled.get(id) ?? ajv.compile(schema);
    compiled.set(id, validate);
    return validate;
  };
  const misfits = (exchange: Exchange, answer: Envelope): string[] => {
    const path = pathOf(exchange).replace(/^\/rest\/v1\/list\//, '/rest/v1/lists/');
    const operation = all.find(({ pattern }) => pattern.test(path))?.item[meant(exchange).toLowerCase()];
    if (!operation) return ofNowhere(exchange, answer);
    const schema = operation.responses[exchange.status]?.content['application/json'].schema;
    if (!schema) return [`has the status ${exchange.status}, which the document does not have`];
    const validate = validator(`${operation.operationId} ${exchange.status}`, schema);
    const told = answer.success === undefined || answer.success === ((answer.errors ?? []).length === 0);
    const odd = validate(answer) ? [] : (validate.errors ?? []);
    return [
      ...odd.map(({ instancePath, message = '' }) => `${instancePath} ${message}`),
      ...(told ? [] : ['says success and errors at once, or neither']),
    ];
  };
  return (exchange) => {
    const { method, target, type, answer } = exchange;
    const found = type === TYPE ? misfits(exchange, JSON.parse(answer)) : [`has the content type "${type}"`];
    return found.map((what) => `${method} ${target.slice(0, 200)} ${what}: ${answer.slice(0, 500)}`);
  };
}
