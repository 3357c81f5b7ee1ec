import { quote } from '#engine';
import { isKeyed, putAt } from './data.ts';
import type { ModelEditKind } from './kind.ts';
import { type Mention, means, type Renaming } from './mentions/mention.ts';
import { rewrite } from './mentions/rewrite.ts';
import { findThing, noThing } from './named/find.ts';
import { whyNotCalled } from './named/freeName.ts';
import type { NamedId } from './named/kind.ts';
import { capital } from './words.ts';

/** What every mention of a thing becomes; of a program also what its campaigns are called. */
export function renaming(kind: NamedId, from: string, to: string): Renaming {
  return (mention: Mention) => {
    if (mention.kind === kind && means(mention, from)) return to;
    const within = kind === 'program' && mention.kind === 'campaign' && mention.name.startsWith(`${from}.`);
    return within ? `${to}${mention.name.slice(from.length)}` : mention.name;
  };
}

/** Another name; everything that refers to the thing follows. */
export const rename: ModelEditKind<'rename'> = ({ scenario }, { kind, name, to }) => {
  const found = findThing(scenario, kind, name);
  if (!found) return noThing(kind, name);
  const next = to.trim();
  const label = `${capital(kind)} ${quote(found.own)} becomes ${quote(next)}`;
  if (next === found.own) return { label, scenario };
  const inside = kind === 'campaign' ? name.slice(0, name.length - found.own.length - 1) : '';
  const wrong = whyNotCalled(scenario, kind, next, inside);
  if (wrong) return wrong;
  const path = isKeyed(found.data) ? [...found.path, 'name'] : found.path;
  const ref = kind === 'campaign' ? `${inside}.${next}` : next;
  return { label, scenario: rewrite(putAt(scenario, path, next), renaming(kind, name, ref)) };
};
