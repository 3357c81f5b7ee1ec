import { type Located, parse, type Scenario, variant } from '#scenario';
import { readText } from './readText.ts';

/** A scenario file that can be used, with one of its variants (null: as written). */
export interface Opened {
  readonly scenario: Scenario;
  readonly problems: readonly Located[];
  readonly variant: string | null;
}

/** Why a file cannot be used, for people; `problems` where it was read but is no scenario. */
export interface Unusable {
  readonly wrong: string;
  readonly problems?: readonly Located[];
}

function lineOf(path: string, { line, column, message, variant: name }: Located): string {
  const where = name === undefined ? '' : ` (in variant "${name}")`;
  return `${path}:${line}:${column}: ${message}${where}`;
}

/** Reads a scenario file, and sees that it has the variant. Runs nothing and does not throw. */
export function openFile(path: string, name: string | null): Opened | Unusable {
  const read = readText(path);
  if ('wrong' in read) return read;
  const { scenario, problems } = parse(read.text);
  if (!scenario) return { wrong: problems.map((problem) => lineOf(path, problem)).join('\n'), problems };
  const [unknown] = variant(scenario, name).problems;
  return unknown ? { wrong: unknown.message } : { scenario, problems, variant: name };
}
