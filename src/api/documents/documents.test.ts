import { describe, expect, test } from 'vitest';
import { PAGE_CREDENTIALS } from '../access/access.ts';
import { OPERATIONS } from '../operations/table.ts';
import { filled } from './filled.ts';
import { openApiDocument } from './openApi.ts';
import { postmanCollection, postmanEnvironment } from './postman.ts';
import { ALONG_WAY_SCRIPT, alongWay } from './way.ts';

const SERVER = 'http://127.0.0.1:8787';
// biome-ignore lint/suspicious/noExplicitAny: documents are looked at part by part
const plain = (document: unknown): any => JSON.parse(JSON.stringify(document));

describe('the OpenAPI document', () => {
  const document = plain(openApiDocument(SERVER));
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    // biome-ignore lint/suspicious/noExplicitAny: as above
    Object.entries(item as any).map(([method, operation]): any => ({
      path,
      method,
      ...(operation as object),
    })),
  );

  test('has every operation once, and says what is simulated', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, simulated = [] } of OPERATIONS) {
      const own = operations.find(({ operationId }) => operationId === id);
      for (const sentence of simulated) expect(own.description).toContain(sentence);
    }
  });

  test('has each parameter of a path, as required', () => {
    for (const { path, parameters } of operations) {
      const inPath = parameters.filter((one: { in: string }) => one.in === 'path');
      expect(
        inPath.map(({ name, required }: { name: string; required: boolean }) => [name, required]),
      ).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, true]));
      expect(parameters.every((one: { in: string }) => ['path', 'query'].includes(one.in))).toBe(true);
    }
  });

  test('has folders of forms as one field of text, which generators send as it is', () => {
    const create = operations.find(({ operationId }) => operationId === 'createSmartCampaign');
    const { schema } = create.requestBody.content['application/x-www-form-urlencoded'];
    expect(schema.properties.folder.type).toBe('string');
    expect(schema.required).toEqual(['name', 'folder']);
    expect(schema.properties.isExecutable.description).toContain('12.17');
  });

  test('has the body of a request, and answers with result or errors', () => {
    const trigger = operations.find(({ operationId }) => operationId === 'triggerCampaign');
    expect(trigger.requestBody.required).toBe(true);
    expect(
      trigger.requestBody.content['application/json'].schema.properties.input.properties.leads.maxItems,
    ).toBe(100);
    expect(trigger.responses['200'].content['application/json'].schema.anyOf).toHaveLength(2);
  });
});

describe('the Postman collection', () => {
  const { item, auth } = plain(postmanCollection());
  const requestOf = (name: string) => item.find((one: { name: string }) => one.name === name).request;

  test('has every operation, with the token of the first request', () => {
    expect(item).toHaveLength(OPERATIONS.length);
    expect(auth.bearer[0].value).toBe('{{accessToken}}');
    expect(requestOf('Identity').auth.type).toBe('noauth');
  });

  test('has paths with variables, forms as fields, and ids as numbers', () => {
    expect(requestOf('Request Campaign')).toMatchObject({
      method: 'POST',
      url: { raw: '{{marketoBaseUrl}}/rest/v1/campaigns/{{campaignId}}/trigger.json' },
      body: { mode: 'raw', raw: expect.stringContaining('"id": {{leadId}}') },
    });
    const { urlencoded } = requestOf('Create Smart Campaign').body;
    const folder = urlencoded.find(({ key }: { key: string }) => key === 'folder');
    expect(folder.value).toBe('{"id": {{programId}}, "type": "Program"}');
  });

  test('uses no variable that nothing has set before', () => {
    const known = new Set(['marketoBaseUrl', 'clientId', 'clientSecret']);
    for (const { id, example, keeps = {} } of OPERATIONS) {
      const used = [...JSON.stringify(example).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
      expect(
        used.filter((name) => !known.has(String(name))),
        id,
      ).toEqual([]);
      for (const name of Object.keys(keeps)) known.add(name);
    }
  });
});

test('the environment has the address and made-up credentials', () => {
  const { values } = plain(postmanEnvironment(SERVER, PAGE_CREDENTIALS));
  const pairs = values.map(({ key, value }: { key: string; value: string }) => [key, value]);
  expect(Object.fromEntries(pairs)).toEqual({ marketoBaseUrl: SERVER, ...PAGE_CREDENTIALS, accessToken: '' });
});

test('an example is filled with values, which are coded for the wire', () => {
  const create = OPERATIONS.find(({ id }) => id === 'createSmartCampaign');
  const { body, headers } = filled(create as (typeof OPERATIONS)[number], {
    programId: '7',
    accessToken: 'x',
  });
  expect(body).toContain('folder=%7B%22id%22%3A%207%2C%20%22type%22%3A%20%22Program%22%7D');
  expect(headers).toEqual({ authorization: 'Bearer x', 'content-type': 'application/x-www-form-urlencoded' });
});

test.each([
  ['a.0.b', 1],
  ['a.?kind=x.b', 2],
  ['a.?kind=z.b', undefined],
  ['a.0-0', [{ b: 1 }]],
  ['a.1-9', [{ b: 2, kind: 'x' }]],
  ['a.5', undefined],
  ['a.0.b.c', undefined],
  ['constructor', undefined],
])('the way %s leads to %j, in Postman too', (way, value) => {
  const json = { a: [{ b: 1 }, { b: 2, kind: 'x' }] };
  expect(alongWay(json, way)).toEqual(value);
  const inPostman = new Function(
    'value',
    'way',
    `${ALONG_WAY_SCRIPT.join('\n')} return alongWay(value, way);`,
  );
  if (way !== 'constructor') expect(inPostman(json, way)).toEqual(value);
});
