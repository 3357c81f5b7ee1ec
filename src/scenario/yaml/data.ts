import type { Plain } from '#engine';
import { FILE_LIMITS } from '../limits.ts';
import type { Range } from '../located.ts';
import { compose, type Fault } from './compose.ts';
import { plainly } from './plain.ts';
import { positions } from './position.ts';

/** What is wrong with a text, and where. */
export interface DataProblem extends Range {
  readonly message: string;
}

/** The data of a text. */
export interface Data {
  /** Null where there are problems. */
  readonly data: Plain;
  readonly problems: readonly DataProblem[];
  /** Where a list or a mapping of the data stands; the whole text for anything else. */
  readonly rangeOf: (part: unknown) => Range;
}

/**
 * Reads YAML or JSON as plain data, whatever it is about, with the limits and the strictness of scenario files. Checks no
 * shape. Never throws.
 */
export function readData(text: string): Data {
  const { range } = positions(text);
  const whole = range(0, text.length);
  const wrong = (faults: readonly Fault[]): Data => ({
    data: null,
    problems: faults.map(({ message, from, to }) => ({ message, ...range(from, to) })),
    rangeOf: () => whole,
  });
  if (text.length > FILE_LIMITS.characters)
    return wrong([
      { message: `The file has more than ${FILE_LIMITS.characters} characters.`, from: 0, to: text.length },
    ]);
  const { tree, faults } = compose(text);
  if (faults.length > 0) return wrong(faults);
  if (!tree?.contents) return wrong([{ message: 'The file is empty.', from: 0, to: 0 }]);
  const { root, nodes, faults: odd } = plainly(tree.contents);
  if (odd.length > 0) return wrong(odd);
  return {
    data: root,
    problems: [],
    rangeOf(part) {
      const node = typeof part === 'object' && part !== null ? nodes.get(part) : undefined;
      return node ? range(node.range[0], node.range[1]) : whole;
    },
  };
}
