/**
 * The value at the end of a way through JSON: names and places parted by dots, and `?kind=batch` for the first item with
 * that member. Nothing where the way ends before.
 */
export function alongWay(value: unknown, way: string): unknown {
  let at = value;
  for (const part of way.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    const [, name, wanted] = /^\?(\w+)=(.*)$/.exec(part) ?? [];
    const members = at as Readonly<Record<string, unknown>>;
    if (name === undefined) at = Object.hasOwn(members, part) ? members[part] : undefined;
    else
      at = Object.values(members).find(
        (one) => String((one as Readonly<Record<string, unknown>> | null)?.[name]) === wanted,
      );
  }
  return at;
}

/** The same in the language of Postman's scripts, as the text of a function. */
export const ALONG_WAY_SCRIPT: readonly string[] = [
  'function alongWay(value, way) {',
  '  return way.split(".").reduce(function (at, part) {',
  '    if (typeof at !== "object" || at === null) return undefined;',
  '    var found = /^\\?(\\w+)=(.*)$/.exec(part);',
  '    if (!found) return at[part];',
  '    return Object.values(at).find(function (one) { return one && String(one[found[1]]) === found[2]; });',
  '  }, value);',
  '}',
];
