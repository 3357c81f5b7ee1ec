import type { Plain, Scenario } from '#engine';
import { isKeyed, listAt } from '../data.ts';
import { nameOf } from './find.ts';
import type { NamedId } from './kind.ts';
import { NAMED } from './table.ts';

/** What a thing says under a key, if that is a name. */
function toldAt(item: Plain, key: string): string | undefined {
  const told = isKeyed(item) ? item[key] : undefined;
  return typeof told === 'string' ? told : undefined;
}

/**
 * The things of a kind that another one of it can lie in: neither itself nor what lies in it, however deep. `key` is where
 * each says what it lies in. Things that lie in each other in a circle end it.
 */
export function outsideOf(scenario: Scenario, kind: NamedId, key: string, name: string): readonly string[] {
  const items = listAt(scenario, NAMED[kind].list);
  const around = new Map(items.map((item) => [nameOf(item), toldAt(item, key)]));
  const liesIn = (inner: string): boolean => {
    const passed = new Set<string>();
    for (let at: string | undefined = inner; at !== undefined && !passed.has(at); at = around.get(at)) {
      if (at === name) return true;
      passed.add(at);
    }
    return false;
  };
  return items.map(nameOf).filter((one) => !liesIn(one));
}
