import { readPairs } from '../../wire/pairs.ts';
import type { WireRequest } from '../../wire/wire.ts';
import { aroundToken, type CopyPlace } from './place.ts';

type Json = Readonly<Record<string, unknown>>;

const BASE = '{{marketoBaseUrl}}';

function bodyOf({ headers, body }: WireRequest): Json {
  if (body === '') return {};
  if ((headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) {
    const urlencoded = readPairs(body).map(([key, value]) => ({ key, value, type: 'text' }));
    return { body: { mode: 'urlencoded', urlencoded } };
  }
  return { body: { mode: 'raw', raw: body, options: { raw: { language: 'json' } } } };
}

/**
 * A request as a Postman collection (format 2.1) of one item, which Postman imports as pasted text. Its variables are those
 * of the whole collection: `marketoBaseUrl`, set here, and `accessToken`.
 */
export function postmanText(request: WireRequest, title: string, { server, token }: CopyPlace): string {
  const { method, target, headers } = request;
  const [path = '', query] = target.split(/\?(.*)/s);
  const item = {
    name: title,
    request: {
      method,
      header: Object.entries(headers).map(([key, value]) => ({
        key,
        value: aroundToken(value, token).join('{{accessToken}}'),
      })),
      url: {
        raw: BASE + target,
        host: [BASE],
        path: path.slice(1).split('/'),
        ...(query === undefined ? {} : { query: readPairs(query).map(([key, value]) => ({ key, value })) }),
      },
      ...bodyOf(request),
    },
  };
  const collection = {
    info: {
      name: title,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    item: [item],
    variable: [
      { key: 'marketoBaseUrl', value: server },
      { key: 'accessToken', value: '' },
    ],
  };
  return JSON.stringify(collection, null, 2);
}
