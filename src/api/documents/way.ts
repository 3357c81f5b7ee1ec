/**
 * The value at the end of a way through JSON: names and places parted by dots, `?kind=batch` for the first item with that
 * member, and `0-99` for the items of a list from the one place to the other. Nothing where the way ends before.
 */
export function alongWay(value: unknown, way: string): unknown {
  let at = value;
  for (const part of way.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    const [, name, wanted] = /^\?(\w+)=(.*)$/.exec(part) ?? [];
    const members = at as Readonly<Record<string, unknown>>;
    const [, from, to] = /^(\d+)-(\d+)$/.exec(part) ?? [];
    if (Array.isArray(at) && from !== undefined) {
      const items = at.slice(Number(from), Number(to) + 1);
      at = items.length > 0 ? items : undefined;
    } else if (name === undefined) at = Object.hasOwn(members, part) ? members[part] : undefined;
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
  '    var span = /^(\\d+)-(\\d+)$/.exec(part);',
  '    if (span && Array.isArray(at)) return at.slice(Number(span[1]), Number(span[2]) + 1);',
  '    var found = /^\\?(\\w+)=(.*)$/.exec(part);',
  '    if (!found) return at[part];',
  '    return Object.values(at).find(function (one) { return one && String(one[found[1]]) === found[2]; });',
  '  }, value);',
  '}',
];
