import type { Operation } from '../operations/kind.ts';
import type { Pair } from '../wire/pairs.ts';
import type { WireRequest } from '../wire/wire.ts';
import { written } from './written.ts';

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

/** The call that an operation's example describes, with values for its variables, as it goes over the wire. */
export function filled(operation: Operation, variables: Variables): WireRequest {
  const { example } = operation;
  const values = Object.entries(example.values ?? {}).map(
    ([name, one]): Pair => [name, filledText(one, variables)],
  );
  const json = example.body === undefined ? '' : filledText(bodyText(example.body), variables);
  return written(operation, { values, json, token: filledText('{{accessToken}}', variables) });
}
