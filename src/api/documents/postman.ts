import type { Credentials } from '../access/access.ts';
import type { Operation } from '../operations/kind.ts';
import { OPERATIONS } from '../operations/table.ts';
import { bodyText } from './filled.ts';
import { ALONG_WAY_SCRIPT } from './way.ts';

type Json = Readonly<Record<string, unknown>>;

/** The variables of the environment, by the names that a public collection of Marketo's API has. */
const BASE = '{{marketoBaseUrl}}';

const valuesOf = ({ params, example }: Operation, place: 'path' | 'query' | 'form') =>
  Object.entries(example.values ?? {}).filter(
    ([name]) => params.find((one) => one.name === name)?.in === place,
  );

function urlOf(operation: Operation): Json {
  const inPath = new Map(valuesOf(operation, 'path'));
  const path = operation.path.replace(/\{(\w+)\}/g, (whole, name: string) => inPath.get(name) ?? whole);
  const query = valuesOf(operation, 'query').map(([key, value]) => ({ key, value }));
  const words = query.map(({ key, value }) => `${key}=${value}`).join('&');
  return {
    raw: `${BASE}${path}${words === '' ? '' : `?${words}`}`,
    host: [BASE],
    path: path.slice(1).split('/'),
    ...(query.length > 0 ? { query } : {}),
  };
}

function bodyOf(operation: Operation): Json {
  const { example, params } = operation;
  if (example.body !== undefined)
    return { body: { mode: 'raw', raw: bodyText(example.body), options: { raw: { language: 'json' } } } };
  const helpOf = (key: string) => params.find(({ name }) => name === key)?.help;
  const form = valuesOf(operation, 'form').map(([key, value]) => ({
    key,
    value,
    description: helpOf(key),
    type: 'text',
  }));
  return form.length > 0 ? { body: { mode: 'urlencoded', urlencoded: form } } : {};
}

function scriptOf({ api, keeps = {} }: Operation): readonly string[] {
  const kept = Object.entries(keeps).map(
    ([name, way]) =>
      `pm.environment.set(${JSON.stringify(name)}, String(alongWay(body, ${JSON.stringify(way)})));`,
  );
  const check =
    api === 'identity'
      ? 'pm.expect(body.access_token).to.be.a("string");'
      : 'pm.expect(body.success, pm.response.text()).to.eql(true);';
  return [
    'var body = pm.response.json();',
    `pm.test("answered", function () { pm.response.to.have.status(200); ${check} });`,
    ...(kept.length > 0 ? [...ALONG_WAY_SCRIPT, ...kept] : []),
  ];
}

function itemOf(operation: Operation): Json {
  const { title, summary, method, api, example } = operation;
  const type = example.body === undefined ? [] : [{ key: 'Content-Type', value: 'application/json' }];
  return {
    name: title,
    request: {
      method,
      header: type,
      url: urlOf(operation),
      description: summary,
      ...(api === 'identity' ? { auth: { type: 'noauth' } } : {}),
      ...bodyOf(operation),
    },
    event: [{ listen: 'test', script: { type: 'text/javascript', exec: scriptOf(operation) } }],
  };
}

/**
 * Every operation as a Postman collection (format 2.1), in an order in which the requests work one after the other on a
 * sandbox that is new. Each keeps what later ones need, and expects to be answered.
 */
export function postmanCollection(operations: readonly Operation[] = OPERATIONS): Json {
  return {
    info: {
      name: 'Smart Campaign Lab: sandbox of the Marketo Engage REST API',
      description:
        'Run it in order, once on a new sandbox: its first requests fill the variables of the others.',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{accessToken}}', type: 'string' }] },
    item: operations.map(itemOf),
  };
}

/** The environment of the collection: where the sandbox is, and made-up credentials. */
export function postmanEnvironment(server: string, { clientId, clientSecret }: Credentials): Json {
  const values = { marketoBaseUrl: server, clientId, clientSecret, accessToken: '' };
  return {
    name: 'Smart Campaign Lab sandbox',
    values: Object.entries(values).map(([key, value]) => ({
      key,
      value,
      type: key === 'clientSecret' || key === 'accessToken' ? 'secret' : 'default',
      enabled: true,
    })),
  };
}
