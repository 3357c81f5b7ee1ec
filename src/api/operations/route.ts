import type { Operation } from './kind.ts';

/** An operation that an address names, with the texts in the places of its parameters. */
export interface Routed {
  readonly operation: Operation;
  readonly values: ReadonlyMap<string, string>;
}

const NUMBER = /^\d{1,15}$/;

/** The values in a path that a template such as `/a/{id}.json` fits; ids are whole numbers. Nothing where it does not fit. */
export function match(template: string, path: string): ReadonlyMap<string, string> | undefined {
  const [wanted, given] = [template.split('/'), path.split('/')];
  if (wanted.length !== given.length) return undefined;
  const values = new Map<string, string>();
  for (const [index, part] of wanted.entries()) {
    const own = given[index] ?? '';
    const [, name, rest = ''] = /^\{(\w+)\}(.*)$/.exec(part) ?? [];
    if (name === undefined) {
      if (own !== part) return undefined;
      continue;
    }
    const value = own.slice(0, own.length - rest.length);
    if (!own.endsWith(rest) || !NUMBER.test(value)) return undefined;
    values.set(name, value);
  }
  return values;
}

/** What an address and a method name; `wrong method` where the address is there for other methods. */
export function route(
  operations: readonly Operation[],
  method: string,
  path: string,
): Routed | 'wrong method' | undefined {
  let there = false;
  for (const operation of operations) {
    for (const template of [operation.path, ...(operation.also ?? [])]) {
      const values = match(template, path);
      if (!values) continue;
      there = true;
      if (operation.method === method || operation.orMethod === method) return { operation, values };
    }
  }
  return there ? 'wrong method' : undefined;
}
