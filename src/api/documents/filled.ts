import type { Operation } from '../operations/kind.ts';
import { type Pair, writePairs } from '../wire/pairs.ts';
import type { WireRequest } from '../wire/wire.ts';

/** Values of the variables in examples, such as `leadId`. */
export type Variables = Readonly<Record<string, string>>;

const VARIABLE = /\{\{(\w+)\}\}/g;

/** A text with values for its variables; one without a value stays. */
export const filledText = (words: string, variables: Variables): string =>
  words.replace(VARIABLE, (whole, name: string) =>
    Object.hasOwn(variables, name) ? (variables[name] ?? whole) : whole,
  );

/** A JSON body as text, in which ids are numbers also where a variable stands for them. */
export function bodyText(body: unknown): string {
  return JSON.stringify(body, null, 2).replace(/"(\{\{\w+Id\}\})"/g, '$1');
}

const FORM = 'application/x-www-form-urlencoded';

/** The call that an operation's example describes, with values for its variables, as it goes over the wire. */
export function filled(operation: Operation, variables: Variables): WireRequest {
  const { method, path, params, example, takes } = operation;
  const values = Object.entries(example.values ?? {}).map(
    ([name, one]): Pair => [name, filledText(one, variables)],
  );
  const placeOf = (name: string) => params.find((one) => one.name === name)?.in;
  const target = path.replace(
    /\{(\w+)\}/g,
    (whole, name: string) => values.find(([own]) => own === name)?.[1] ?? whole,
  );
  const query = writePairs(values.filter(([name]) => placeOf(name) === 'query'));
  const form = writePairs(values.filter(([name]) => placeOf(name) === 'form'));
  const json = example.body === undefined ? '' : filledText(bodyText(example.body), variables);
  const auth: Record<string, string> =
    operation.api === 'identity' ? {} : { authorization: filledText('Bearer {{accessToken}}', variables) };
  const type: Record<string, string> =
    json !== ''
      ? { 'content-type': 'application/json' }
      : takes.startsWith('form') && form !== ''
        ? { 'content-type': FORM }
        : {};
  return {
    method,
    target: query === '' ? target : `${target}?${query}`,
    headers: { ...auth, ...type },
    body: json || form,
  };
}
