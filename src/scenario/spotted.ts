import type { ParsedNode } from 'yaml';
import type { Path, Plain, Problem, Scenario } from '#engine';
import { type Checked, checkNames, checkShape } from './check.ts';
import { variant } from './variant.ts';
import { type Span, spanAt, spanOfData, writtenAt } from './yaml/locate.ts';

/** A problem with the stretch of text that it is about. */
export interface Spotted {
  readonly problem: Problem;
  readonly span: Span;
  readonly variant?: string;
}

/** The text that some data was made from, as a tree. */
export interface Source {
  readonly tree: ParsedNode;
  /** Which part of the tree each list and mapping of the data comes from. */
  readonly nodes: ReadonlyMap<object, ParsedNode>;
}

/** YAML takes an unquoted `5` or `true` for no text: says how it is written as one. */
function withQuotes(source: Source, problem: Problem): Problem {
  if (!/ must be a (text|name), not /.test(problem.message)) return problem;
  const written = writtenAt(source.tree, problem.path);
  return written ? { ...problem, message: `${problem.message} Put it in quotes: "${written}".` } : problem;
}

/** A problem of the scenario as written, at its place. */
export function inBase(source: Source, { problem, atKey }: Checked): Spotted {
  return { problem: withQuotes(source, problem), span: spanAt(source.tree, problem.path, atKey) };
}

const isWithin = (path: Path, outer: Path): boolean =>
  outer.length <= path.length && outer.every((part, index) => part === path[index]);

/** Where a problem of a patched scenario stands: in what was written there, or in the change that brought it about. */
function spanInVariant(source: Source, data: Plain, index: number, places: readonly (Path | null)[]) {
  return ({ problem: { path }, atKey }: Checked): Span => {
    const own = spanOfData(source.nodes, data, path, atKey);
    if (own) return own;
    const nth = places.findLastIndex((place) => place && (isWithin(place, path) || isWithin(path, place)));
    const place = places[nth];
    if (!place) return spanAt(source.tree, path, atKey);
    const change = ['variants', index, 'changes', nth];
    const value = isWithin(path, place) ? [...change, 'set', ...path.slice(place.length)] : change;
    return spanAt(source.tree, value, false);
  };
}

/** The problems of one variant, at the places in the file that they come from. */
export function inVariant(source: Source, scenario: Scenario, index: number): readonly Spotted[] {
  const name = scenario.variants?.[index]?.name ?? '';
  const { scenario: patched, problems, places } = variant(scenario, name);
  const misplaced = problems.map((problem) => {
    return { problem, span: spanAt(source.tree, problem.path, false), variant: name };
  });
  if (misplaced.length > 0) return misplaced;
  const data = patched as unknown as Plain;
  const shape = checkShape(data);
  const found = 'wrong' in shape ? shape.wrong : checkNames(shape.scenario);
  const spanFor = spanInVariant(source, data, index, places);
  return found.map((checked) => ({ problem: checked.problem, span: spanFor(checked), variant: name }));
}
