import type { Param, Path, Problem } from '#engine';
import type { Bench } from '../../bench.ts';

/** A problem below a place, with the way from there. */
export interface PlacedProblem extends Problem {
  readonly below: Path;
}

/** The problems at a place of a model and below it, so that a form can underline them; in the order of the model. */
export function problemsAt({ program }: Pick<Bench, 'program'>, at: Path): readonly PlacedProblem[] {
  return program.problems
    .filter(({ path }) => at.every((part, index) => path[index] === part))
    .map((problem) => ({ ...problem, below: problem.path.slice(at.length) }));
}

/** Is one of the problems about this parameter? A missing value is reported at the whole, and told by its label. */
export function isAbout(
  problems: readonly PlacedProblem[],
  { name, label }: Pick<Param, 'name' | 'label'>,
): boolean {
  return problems.some(
    ({ below, message }) => below[0] === name || (below.length === 0 && message === `${label} is missing.`),
  );
}
