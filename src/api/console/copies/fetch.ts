import type { WireRequest } from '../../wire/wire.ts';
import { aroundToken, type CopyPlace } from './place.ts';

const text = (words: string): string =>
  JSON.stringify(words).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

const value = (words: string, token: string | null): string =>
  aroundToken(words, token)
    .flatMap((part, at) => [...(at === 0 ? [] : ['accessToken']), ...(part === '' ? [] : [text(part)])])
    .join(' + ') || '""';

/** A request as a call of `fetch` in JavaScript. A GET has no body there: it is left out, and the code says so. */
export function fetchText(
  { method, target, headers, body }: WireRequest,
  { server, token }: CopyPlace,
): string {
  const bare = method === 'GET' || method === 'HEAD';
  const entries = Object.entries(headers).map(([name, one]) => `    ${text(name)}: ${value(one, token)},`);
  return [
    ...(bare && body !== '' ? ['// fetch sends no body with GET: it is left out.'] : []),
    `const response = await fetch(${text(server + target)}, {`,
    `  method: ${text(method)},`,
    ...(entries.length > 0 ? ['  headers: {', ...entries, '  },'] : []),
    ...(body !== '' && !bare ? [`  body: ${text(body)},`] : []),
    '});',
    'const answer = await response.json();',
  ].join('\n');
}
