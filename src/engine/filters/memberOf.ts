import type { Names } from '../compile/names.ts';
import type { Clause } from '../events.ts';
import type { Param } from '../params/kind.ts';
import { oneOf } from '../params/word.ts';
import type { Complaint } from '../problem.ts';
import type { Params } from '../program.ts';
import type { FilterKind, Inside, Sight } from './kind.ts';

const NOT_IN = 'not in';

const membership: Param = {
  name: 'operator',
  label: 'Operator',
  type: oneOf('operator', ['in', NOT_IN]),
  optional: true,
  help: '"in" when left out, or "not in".',
};

/** What a membership filter sees: whether the person is a member, of what, and what it looked at. */
export interface Membership {
  readonly member: boolean;
  /** The rest of the clause, after `in`. */
  readonly of: string;
  readonly seen?: Clause['seen'];
  readonly parts?: readonly Clause[];
}

interface Kind {
  readonly name: string;
  readonly facts: readonly string[];
  readonly summary: string;
  readonly params: readonly Param[];
  readonly check?: (params: Params, names: Names) => Complaint | undefined;
  readonly look: (sight: Sight, params: Params, inside: Inside) => Membership;
}

/** A filter that asks whether the person is a member now; with `not in`, whether the person is not. */
export function memberOf({ look, params, ...kind }: Kind): FilterKind {
  return {
    ...kind,
    params: [...params, membership],
    holds(sight, given, inside) {
      const without = given['operator'] === NOT_IN;
      const { member, of, seen, parts } = look(sight, given, inside);
      return {
        text: `${kind.name} ${without ? 'not in' : 'in'} ${of}`,
        holds: member !== without,
        ...(seen === undefined ? {} : { seen }),
        ...(parts === undefined ? {} : { parts }),
      };
    },
  };
}
