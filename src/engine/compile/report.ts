import type { Complaint, Path, Problem, Reach } from '../problem.ts';

/** Collects problems while a scenario is compiled. */
export interface Report {
  readonly problems: Problem[];
}

/** Adds a complaint at a place. It reaches as far as it says, else as far as the caller says. */
export function complain(report: Report, path: Path, { message, facts, near, reach }: Complaint, usual: Reach): void {
  report.problems.push({ reach: reach ?? usual, path, message, facts, ...(near === undefined ? {} : { near }) });
}

/** Reports names that stand twice in a list; the first one counts. */
export function complainTwice(report: Report, path: Path, what: string, names: readonly string[]): void {
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) === index) continue;
    complain(report, [...path, index, 'name'], { message: `There are two ${what} called "${name}".`, facts: [] }, 'file');
  }
}
