import type { Scenario } from '#engine';
import { checkNames, checkShape } from './check.ts';
import { FILE_LIMITS } from './limits.ts';
import type { Located } from './located.ts';
import { inBase, inVariant, type Spotted } from './spotted.ts';
import { compose, type Fault } from './yaml/compose.ts';
import { plainly } from './yaml/plain.ts';
import { positions } from './yaml/position.ts';

/** What a text holds. `scenario` is null when nothing of it may be run; then at least one problem reaches the file. */
export interface Parsed {
  readonly scenario: Scenario | null;
  /** In the order of the text. */
  readonly problems: readonly Located[];
}

const reaches = ({ problem }: Spotted): boolean => problem.reach === 'file';

function answer(text: string, scenario: Scenario | null, found: readonly Spotted[]): Parsed {
  const { range } = positions(text);
  const once = new Map(found.map((one) => [`${one.span[0]} ${one.variant} ${one.problem.message}`, one]));
  const inOrder = [...once.values()].sort((a, b) => a.span[0] - b.span[0]);
  const dropped = inOrder.length - FILE_LIMITS.problems;
  const problems = inOrder
    .slice(0, FILE_LIMITS.problems)
    .map(({ problem, span: [from, to], variant }): Located => {
      return { ...problem, ...range(from, to), ...(variant === undefined ? {} : { variant }) };
    });
  const [last] = problems.slice(-1);
  if (dropped > 0 && last)
    problems.push({ ...last, message: `The file has ${dropped} more problems.`, reach: 'warning' });
  return { scenario: found.some(reaches) ? null : scenario, problems };
}

const spotted = ({ message, from, to }: Fault): Spotted => {
  return { problem: { reach: 'file', path: [], message, facts: [] }, span: [from, to] };
};

/** The problems of the variants that neither the scenario as written nor a variant before has. */
function ofVariants(
  source: Parameters<typeof inVariant>[0],
  scenario: Scenario,
  base: readonly Spotted[],
): Spotted[] {
  const keyOf = ({ problem: { message }, span }: Spotted) => `${span[0]} ${message}`;
  const known = new Set(base.map(keyOf));
  return (scenario.variants ?? []).flatMap((_, index) =>
    inVariant(source, scenario, index).filter((one) => !known.has(keyOf(one))),
  );
}

/**
 * Reads a scenario file, YAML or JSON, and checks it and all its variants: as text, for its shape, and for its names. Every
 * problem has its place in the text. A scenario comes back only when the whole file can be used; problems that reach no
 * further than a campaign leave it usable, as Marketo runs what is not underlined in red. Never throws, and ends in
 * bounded time whatever the text is.
 */
export function parse(text: string): Parsed {
  if (text.length > FILE_LIMITS.characters) {
    const message = `The file has more than ${FILE_LIMITS.characters} characters.`;
    return answer(text, null, [spotted({ message, from: FILE_LIMITS.characters, to: text.length })]);
  }
  const { tree, faults } = compose(text);
  if (!tree?.contents || faults.length > 0) {
    const empty = { message: 'The file is empty.', from: 0, to: 0 };
    return answer(text, null, (faults.length > 0 ? faults : [empty]).map(spotted));
  }
  const { root, nodes, faults: odd } = plainly(tree.contents);
  const source = { tree: tree.contents, nodes };
  const shape = checkShape(root);
  if ('wrong' in shape || odd.length > 0) {
    const wrong = 'wrong' in shape ? shape.wrong.map((one) => inBase(source, one)) : [];
    return answer(text, null, [...odd.map(spotted), ...wrong]);
  }
  const base = checkNames(shape.scenario).map((one) => inBase(source, one));
  if (base.some(reaches)) return answer(text, null, base);
  return answer(text, shape.scenario, [...base, ...ofVariants(source, shape.scenario, base)]);
}
