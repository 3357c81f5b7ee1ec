import * as v from 'valibot';
import { nearest, type Param } from '#engine';
import { choiceOf, hint, mustBe, say } from '../said.ts';
import { type Entries, mapping } from './mapping.ts';
import { isMapping, issue, type Mapped, notMapping, outcome } from './outcome.ts';
import { paramEntries, type Strictness } from './params.ts';

/** A table of kinds, and how one of them is written in the file. */
export interface KindTable {
  /** The key that names the kind: `step`. */
  readonly key: string;
  /** What it is called, with and without its article: "a flow step". */
  readonly what: string;
  readonly noun: string;
  readonly table: ReadonlyMap<
    string,
    { readonly name: string; readonly summary: string; readonly params: readonly Param[] }
  >;
  readonly strictness: Strictness;
  /** Keys besides the kind's name and its parameters. */
  readonly besides?: (params: Entries<Mapped>) => Entries<Mapped>;
}

function unnamed({ key, what, table }: KindTable, value: Mapped): v.BaseIssue<unknown> {
  const known = [
    ...new Set([key, ...[...table.values()].flatMap(({ params }) => params.map(({ name }) => name))]),
  ];
  const typo = Object.keys(value).find((other) => !known.includes(other) && nearest(other, known) === key);
  if (typo === undefined) return issue(say({ sentence: `"${key}" is missing in ${what}.` }), value, key);
  return issue(
    say({ sentence: `"${typo}" is not a key of ${what}.${hint(key)}`, near: key, key: true }),
    value,
    typo,
  );
}

function unknown({ key, noun, table }: KindTable, value: Mapped, name: unknown): v.BaseIssue<unknown> {
  if (typeof name !== 'string') return issue(say({ predicate: mustBe('a text', name) }), value, key);
  const known = [...table.keys()];
  const near = nearest(name, known);
  const sentence = `There is no ${noun} "${name}".${hint(near)}${choiceOf(known, near)}`;
  return issue(say({ sentence, ...(near === undefined ? {} : { near }) }), value, key);
}

/** A mapping of one of the kinds of a table. The engine's tables are the only list of kinds and parameters. */
export function kinds<T>(kindTable: KindTable): v.GenericSchema<unknown, T> {
  const { key, what, table, strictness, besides = () => ({}) } = kindTable;
  const options = new Map(
    [...table].map(([kind, { summary, params }]) => {
      const own = paramEntries(params, strictness);
      const schema = mapping<Mapped>(what, { [key]: v.literal(kind), ...besides(own), ...own });
      return [kind, v.pipe(schema, v.title(kind), v.description(summary))];
    }),
  );
  const base = v.variant(key, [...options.values()] as never);
  const schema: v.GenericSchema<unknown, unknown> = {
    ...(base as v.GenericSchema<unknown, unknown>),
    '~run'({ value }, config) {
      if (!isMapping(value)) return outcome(value, [issue(notMapping(value), value)]);
      if (!Object.hasOwn(value, key)) return outcome(value, [unnamed(kindTable, value)]);
      const kind = value[key];
      const option = typeof kind === 'string' ? options.get(kind) : undefined;
      if (!option) return outcome(value, [unknown(kindTable, value, kind)]);
      return outcome(value, option['~run']({ value }, config).issues);
    },
  };
  return schema as v.GenericSchema<unknown, T>;
}
