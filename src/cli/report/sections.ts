import type { Located, Scenario } from '#scenario';

/** The scenario's title, and which variant it is. */
export function titleOf({
  scenario,
  variant,
}: {
  readonly scenario: Scenario;
  readonly variant: string | null;
}): readonly [string, string] {
  const own = scenario.variants?.find(({ name }) => name === variant);
  return [scenario.title, own ? `Variant ${own.name}: ${own.title}.` : 'As written.'];
}

/** A problem of the file in a line. */
export const problemLine = ({ line, column, reach, message }: Located): string =>
  `  ${line}:${column}  ${reach}: ${message}`;

/** A heading and its lines after an empty line; nothing where there are no lines. */
export const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines];
