import type { Constraint, Param, Plain } from '#engine';

type Parts = { readonly [key: string]: Plain };

const isParts = (value: Plain): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of values as a reader says it: "VP or CEO". */
function listWords(values: readonly Plain[]): string {
  return values.map(plainWords).join(isParts(values[0] ?? null) ? ', ' : ' or ');
}

/** Something that is compared with values: "Quality at least 40". */
export function comparison(attribute: string, operator: string, values: Plain | undefined): string {
  const right = values === undefined ? '' : plainWords(values);
  return [attribute, operator, right].filter((word) => word !== '').join(' ');
}

/** A value of a scenario file in words; `empty` for NULL. Never throws, whatever the file holds. */
export function plainWords(value: Plain): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return listWords(value);
  if (!isParts(value)) return typeof value === 'string' && value === '' ? '""' : String(value);
  const { attribute, operator, values } = value;
  if (attribute !== undefined && operator !== undefined)
    return comparison(String(attribute), String(operator), values);
  return Object.entries(value)
    .map(([name, one]) => `${name} ${plainWords(one)}`)
    .join(', ');
}

/** A trigger's or a filter's constraint in words. */
export function constraintWords({ attribute, operator, values }: Constraint): string {
  return comparison(attribute, operator, values);
}

/** Parameters in words, by their labels and in the order of their kind; unknown ones by their names, last. */
export function paramWords(params: readonly Param[], data: Parts): string {
  const known = params.flatMap(({ name, label }): [string, string][] => [[name, label]]);
  const names = new Set(known.map(([name]) => name));
  const others = Object.keys(data).filter((name) => !names.has(name));
  return [...known, ...others.map((name): [string, string] => [name, name])]
    .flatMap(([name, label]) => {
      const value = data[name];
      return value === undefined ? [] : [`${label}: ${plainWords(value)}`];
    })
    .join('; ');
}
