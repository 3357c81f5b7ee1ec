import type { Names } from '../compile/names.ts';
import type { Complaint } from '../problem.ts';
import type { Constraint, Plain } from '../scenario.ts';
import type { Value } from '../value.ts';

/** A compiled parameter: a plain value, values, or a campaign by index (-1: this campaign). */
export type Compiled =
  | Value
  | readonly Value[]
  | { readonly campaign: number }
  | Readonly<Record<string, Value>>
  | readonly Constraint[];

/** What went wrong, or the compiled value (with a warning, if any). */
export type Reading = { readonly value: Compiled; readonly warn?: Complaint } | { readonly wrong: Complaint };

/** One kind of parameter: what forms, schema and compiler know about it. */
export interface ParamType {
  readonly name: string;
  /** The shape in the file. */
  readonly json: 'string' | 'boolean' | 'value' | 'values' | 'names' | 'tokens' | 'fields' | 'conditions';
  /** The words it can be, where they are fixed or come from the model. */
  readonly options?: (names: Names) => readonly string[];
  /** Resolves names once. Does not throw. `own` is the campaign that the parameter belongs to, -1 for none. */
  readonly read: (value: Plain, names: Names, own: number) => Reading;
}

/** One parameter of a kind, as Adobe labels it. */
export interface Param {
  readonly name: string;
  readonly label: string;
  readonly type: ParamType;
  readonly optional?: true;
  /** A new step starts with it, though it may be left out. */
  readonly initial?: true;
  readonly help: string;
}
