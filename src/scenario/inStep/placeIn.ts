import type { Path } from '#engine';
import { compose } from '../yaml/compose.ts';
import { type Span, spanAt } from '../yaml/locate.ts';

/**
 * Where a path of a scenario stands in its file, as offsets. Where the path leads to nothing, it is the last thing on the
 * way that is there. Null for a text that is no YAML.
 */
export function placeIn(text: string, path: Path): Span | null {
  const tree = compose(text).tree?.contents;
  return tree ? spanAt(tree, path, false) : null;
}
