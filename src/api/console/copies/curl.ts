import type { WireRequest } from '../../wire/wire.ts';
import { aroundToken, type CopyPlace } from './place.ts';

/** A text as one word of a shell, whatever is in it. */
const word = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** The same with the token as a variable of the shell. */
const withVariable = (text: string, token: string | null): string =>
  aroundToken(text, token)
    .map((part) => (part === '' ? '' : word(part)))
    .join('"$ACCESS_TOKEN"');

/** A request as a command of curl, for a POSIX shell. */
export function curlText(
  { method, target, headers, body }: WireRequest,
  { server, token }: CopyPlace,
): string {
  const plain = method === 'GET' && body === '';
  const parts = [
    `curl ${plain ? '' : `-X ${method} `}${word(server + target)}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${withVariable(`${name}: ${value}`, token)}`),
    ...(body === '' ? [] : [`--data-raw ${word(body)}`]),
  ];
  return parts.join(' \\\n  ');
}
