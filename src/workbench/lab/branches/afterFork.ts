import { POLICIES, type Policy, type Program, policyOf, run } from '#engine';
import type { Action } from '../../action.ts';
import type { Bench } from '../../bench.ts';
import { BEFORE } from '../../cursor.ts';
import { choicesMade, choosing } from '../../orders/choose.ts';
import { noPolicy } from '../../policy.ts';
import { rerun } from '../../rerun.ts';
import { stops } from '../../stops.ts';
import { actBench, type BenchAction } from '../actBench.ts';
import type { Branch } from '../lab.ts';

/** The choices that are kept, as far as the model allows them, and then another policy. */
function keeping(kept: readonly string[], then: Policy): Policy {
  let possible = true;
  return (options, world) => {
    const found = options.find(({ code }) => code === kept[world.taken]);
    possible &&= found !== undefined;
    return possible && found ? found : then(options, world);
  };
}

/** The text of the whole order that keeps the first choices and then follows a policy of a name. */
function orderThen(program: Program, kept: readonly string[], name: string): string {
  const then = policyOf(name) ?? POLICIES.values().next().value;
  return then ? ['order', ...run(program, keeping(kept, then)).order].join(' ') : name;
}

/** The codes that a reader who leads the run would have chosen to get to the fork: those where there were several. */
function chosenUpTo(program: Program, kept: readonly string[]): readonly string[] {
  const chosen: string[] = [];
  run(program, (options, { taken }) => {
    const found = options.find(({ code }) => code === kept[taken]);
    if (found && options.length > 1) chosen.push(found.code);
    return found ?? 'The fork is here.';
  });
  return chosen;
}

/** A bench, and the order that was chosen for what comes after the fork (see `Branch.after`). */
export interface After {
  readonly bench: Bench;
  readonly after: string | null;
}

type Of<T extends Action['type']> = Extract<Action, { readonly type: T }>;

const plain = ({ bench }: Branch, action: BenchAction): After => ({
  bench: actBench(bench, action),
  after: null,
});

/** Another order for what comes after the fork; a whole order is taken as it is. */
function choosePolicy(branch: Branch, kept: readonly string[], action: Of<'policy'>): After {
  const { bench, after } = branch;
  const { policy } = action;
  if (noPolicy(policy) !== undefined) return { bench: actBench(bench, action), after };
  if (policy === after) return { bench: { ...bench, message: null }, after };
  if (/^(order|choose)\b/.test(policy) || (after === null && policy === bench.policy))
    return plain(branch, action);
  return { bench: rerun(bench, { policy: orderThen(bench.program, kept, policy) }), after: policy };
}

/** The reader leads from the fork on: what was chosen before it stays. */
function leadOn(branch: Branch, kept: readonly string[], action: Of<'lead'>): After {
  const { bench, after } = branch;
  if (typeof action.by === 'object') return plain(branch, action);
  const chosen = chosenUpTo(bench.program, kept);
  if (action.by === 'back') {
    const made = choicesMade(bench.program, bench.policy) ?? [];
    if (made.length > chosen.length || chosen.length === 0) return plain(branch, action);
    return { bench: { ...bench, message: 'Nothing has been chosen yet since the fork.' }, after };
  }
  const led = rerun(bench, { policy: choosing(chosen) });
  return { bench: { ...led, cursor: stops(led.run.events).at(-1) ?? BEFORE }, after: null };
}

/** The cursor that an undo or a redo brings back. */
function broughtBack({ past, future }: Bench, { type }: BenchAction): { readonly cursor?: number } {
  const edit = type === 'undo' ? past.at(-1) : type === 'redo' ? future.at(-1) : undefined;
  return edit ? { cursor: edit.version.cursor } : {};
}

/** An edit while another order follows the fork: the new model is run in the order kept, and then in that one. */
function editAfter(branch: Branch, kept: readonly string[], after: string, action: BenchAction): After {
  const { bench } = branch;
  const next = actBench(bench, action);
  if (next.scenario === bench.scenario) return { bench: next, after };
  const policy = orderThen(next.program, kept, after);
  const again = rerun(
    { ...next, run: bench.run, cursor: bench.cursor },
    { policy, ...broughtBack(bench, action) },
  );
  return { bench: { ...again, message: next.message }, after };
}

/**
 * What the bench of a branch is after an action of a bench. In a branch that was forked, another order keeps the choices
 * up to and with the event of the fork, as far as the model still allows them, and holds for what comes after; so does a
 * run that the reader leads. An order that is shown whole (`show order`, or a policy `order ...`) is shown whole. An edit
 * runs the model from its beginning again.
 */
export function actIn(branch: Branch, action: BenchAction): After {
  const { fork, after, bench } = branch;
  const kept = fork?.kept ?? [];
  if (kept.length === 0) return plain(branch, action);
  switch (action.type) {
    case 'policy':
      return choosePolicy(branch, kept, action);
    case 'lead':
      return leadOn(branch, kept, action);
    case 'show order': {
      const shown = actBench(bench, action);
      return { bench: shown, after: shown.policy === bench.policy ? after : null };
    }
    default:
      return after === null ? plain(branch, action) : editAfter(branch, kept, after, action);
  }
}
