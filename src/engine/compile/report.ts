import type { Complaint, Path, Problem, Reach } from '../problem.ts';

/** Collects problems while a scenario is compiled. */
export interface Report {
  readonly problems: Problem[];
}

/** Adds a complaint at a place. It reaches as far as it says, else as far as the caller says. */
export function complain(
  report: Report,
  path: Path,
  { message, facts, near, reach }: Complaint,
  usual: Reach,
): void {
  report.problems.push({
    reach: reach ?? usual,
    path,
    message,
    facts,
    ...(near === undefined ? {} : { near }),
  });
}

/** Reports names that stand twice in a list, and gives the indexes of the repeats: a name means the first. */
export function complainTwice(
  report: Report,
  path: Path,
  what: string,
  names: readonly string[],
): ReadonlySet<number> {
  const seen = new Set<string>();
  const repeats = new Set<number>();
  for (const [index, name] of names.entries()) {
    if (seen.has(name)) {
      const message = `There are two ${what} called "${name}"; the name means the first.`;
      complain(report, [...path, index, 'name'], { message, facts: [] }, 'file');
      repeats.add(index);
    }
    seen.add(name);
  }
  return repeats;
}
