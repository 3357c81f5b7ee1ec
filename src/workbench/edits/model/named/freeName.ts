import type { Scenario } from '#engine';
import { namesOfKind } from './find.ts';
import type { NamedId } from './kind.ts';
import { NAMED } from './table.ts';

/** Why a thing cannot be called that; nothing when it can. `inside` is the program of a campaign. */
export function whyNotCalled(
  scenario: Scenario,
  kind: NamedId,
  name: string,
  inside = '',
): string | undefined {
  const article = /^[aeiou]/i.test(kind) ? 'An' : 'A';
  if (name === '') return `${article} ${kind} needs a name.`;
  if (NAMED[kind].reserved?.includes(name)) return `"${name}" is a standard ${kind}: it is there already.`;
  const whole = kind === 'campaign' ? `${inside}.${name}` : name;
  if (!namesOfKind(scenario, kind).includes(whole)) return undefined;
  return kind === 'campaign'
    ? `"${inside}" has a campaign "${name}" already.`
    : `There is a ${kind} "${name}" already.`;
}

/** The first name that is free: the one wished for, then the same with a number behind it. */
export function freeName(scenario: Scenario, kind: NamedId, wish: string, inside = ''): string {
  const fits = (name: string) => whyNotCalled(scenario, kind, name, inside) === undefined;
  if (fits(wish)) return wish;
  const taken = namesOfKind(scenario, kind).length + (NAMED[kind].reserved?.length ?? 0);
  const counts = Array.from({ length: taken + 1 }, (_, index) => index + 2);
  const free = counts.find((count) => fits(`${wish} ${count}`)) ?? taken + 2;
  return `${wish} ${free}`;
}
