import type { Problem } from '#engine';

/** A stretch of a text. Lines and columns are counted from 1, columns in UTF-16 units; the end is just behind it. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * A problem and where in the file it stands. `variant` is set when the scenario as written does not have it; `path` is then
 * a path of the scenario in that variant.
 */
export interface Located extends Problem, Range {
  readonly variant?: string;
}

/** The problem as one line: `Line 12, column 5: "titel" is not a key of a scenario. Did you mean "title"?` */
export function describe({ line, column, variant, message }: Located): string {
  const where = variant === undefined ? '' : `, in variant "${variant}"`;
  return `Line ${line}, column ${column}${where}: ${message}`;
}
