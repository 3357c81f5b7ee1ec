import type { Names } from '../compile/names.ts';
import type { Move, Situation } from '../moves/move.ts';
import type { Param } from '../params/kind.ts';
import { person } from '../params/person.ts';
import { text } from '../params/text.ts';
import type { Complaint } from '../problem.ts';
import type { Params } from '../program.ts';
import type { Value } from '../value.ts';
import type { OutsideKind } from './kind.ts';

interface Kind {
  readonly name: string;
  readonly facts: readonly string[];
  readonly summary: string;
  /** The parameters between the person and the source. */
  readonly params: readonly Param[];
  readonly check?: (params: Params, names: Names) => Complaint | undefined;
  readonly move: (at: Situation, params: Params) => Move;
}

const who: Param = { name: 'person', label: 'Person', type: person, help: 'Who.' };
const source: Param = {
  name: 'source',
  label: 'Source',
  type: text,
  optional: true,
  help: 'Where it comes from, such as List Import or Web Service API.',
};

/** What came with an event, by Adobe's labels. */
function labelled(params: readonly Param[], given: Params): Readonly<Record<string, Value>> {
  const pairs = params.flatMap(({ name, label }): [string, Value][] => {
    const value = given[name];
    return value === undefined || (typeof value === 'object' && value !== null) ? [] : [[label, value]];
  });
  return Object.fromEntries(pairs);
}

/** The outside event by which something else than a flow step makes a move, under the same rules as the step. */
export function byMove({ move, params, ...kind }: Kind): OutsideKind {
  const own = [...params, source];
  return {
    ...kind,
    params: [who, ...own],
    arrive(program, world, given) {
      const name = String(given['person']);
      const subject = world.people.get(name);
      const attributes = labelled(own, given);
      if (!subject) return { person: name, reason: `There is no ${name}.`, attributes };
      const why = given['source'] === undefined ? {} : { Source: String(given['source']) };
      const { result, ...made } = move({ program, person: subject, now: world.now, why }, given);
      return {
        person: name,
        attributes,
        ...made,
        reason: `${made.reason}${result === 'done' ? '' : ' Nothing changes.'}`,
      };
    },
  };
}
