import { ASSUMPTIONS, compile, isAssumption, nearest } from '#engine';
import type { Bench, Twin } from '../bench.ts';
import { runUnder } from '../policy.ts';
import type { Lab } from './lab.ts';

/** What a twin of the lab is of. */
type Source =
  | { readonly kind: 'branch'; readonly id: number }
  | { readonly kind: 'assumption'; readonly id: string; readonly option: string };

/**
 * What a text of `compare` asks of the lab: `branch:2`, or `assumption:bare-score=ignored`. Nothing for any other text,
 * and for one that is the name of a variant: those are the bench's.
 */
export function sourceOf({ base }: Bench, compare: string | null): Source | undefined {
  if (compare === null || base.variants?.some(({ name }) => name === compare)) return undefined;
  const branch = /^branch:(\d{1,6})$/.exec(compare)?.[1];
  if (branch !== undefined) return { kind: 'branch', id: Number(branch) };
  const [, id, option] = /^assumption:([^=]+)=(.*)$/.exec(compare) ?? [];
  return id === undefined || option === undefined ? undefined : { kind: 'assumption', id, option };
}

function otherBranch({ branches, current }: Lab, id: number): Twin | string {
  const branch = branches.find((one) => one.id === id);
  if (!branch) return 'There is no such branch.';
  if (id === current) return 'This branch is open: choose another one to compare it with.';
  const { program, run } = branch.bench;
  return { title: branch.name, program, run };
}

function unknown(what: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return `There is no ${what} "${name}".${near === undefined ? '' : ` Did you mean "${near}"?`}`;
}

function otherwise({ bench }: Lab, id: string, option: string): Twin | string {
  if (!isAssumption(id)) return unknown('assumption', id, Object.keys(ASSUMPTIONS));
  const { title, options }: { title: string; options: readonly string[] } = ASSUMPTIONS[id];
  if (!options.includes(option)) return unknown('option', option, options);
  const { scenario, policy } = bench;
  const program = compile({ ...scenario, assumptions: { ...scenario.assumptions, [id]: option } });
  return { title: `${title}: ${option}`, program, run: runUnder(program, policy) };
}

/**
 * The twin that a source gives: a branch as it stands, in its own order; or the open model with one assumption set
 * otherwise, in the order of the bench as far as that is possible. A text says why there is none.
 */
export function labTwin(lab: Lab, source: Source): Twin | string {
  return source.kind === 'branch' ? otherBranch(lab, source.id) : otherwise(lab, source.id, source.option);
}

/**
 * The lab with a twin that belongs to it as it is now. A branch that has been removed or opened is not compared any
 * more. An assumption is run again only when the model or the order is another than `before`.
 */
export function withTwin(before: Lab, lab: Lab): Lab {
  const source = sourceOf(lab.bench, lab.compare);
  if (!source) return { ...lab, compare: null, twin: lab.bench.twin };
  const { scenario, policy } = before.bench;
  const stays =
    before.compare === lab.compare && scenario === lab.bench.scenario && policy === lab.bench.policy;
  if (source.kind === 'assumption' && stays) return { ...lab, twin: before.twin };
  const twin = labTwin(lab, source);
  return typeof twin === 'string' ? { ...lab, compare: null, twin: lab.bench.twin } : { ...lab, twin };
}
