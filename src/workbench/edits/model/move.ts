import { quote } from '#engine';
import { listAt, movedItem, putList } from './data.ts';
import type { ModelEditKind, ModelEditOf } from './kind.ts';
import { rewrite } from './mentions/rewrite.ts';
import { type FoundThing, findThing, noThing } from './named/find.ts';
import { whyNotCalled } from './named/freeName.ts';
import { renaming } from './rename.ts';
import { capital } from './words.ts';

type Bench = Parameters<typeof move>[0];

/** A campaign into another program; what refers to it follows. */
function toProgram(
  { scenario }: Bench,
  { name, to }: ModelEditOf<'move'>,
  found: FoundThing,
  inside: string,
) {
  const home = findThing(scenario, 'program', inside);
  if (!home) return noThing('program', inside);
  const wrong = whyNotCalled(scenario, 'campaign', found.own, inside);
  if (wrong) return wrong;
  const out = putList(scenario, found.list, listAt(scenario, found.list).toSpliced(found.index, 1));
  const there = [...home.path, 'campaigns'];
  const campaigns = listAt(out, there);
  if (!Number.isInteger(to) || to < 0 || to > campaigns.length) return `"${inside}" has no place ${to + 1}.`;
  const next = putList(out, there, campaigns.toSpliced(to, 0, found.data));
  return {
    label: `Campaign ${quote(found.own)} is moved to ${quote(inside)}`,
    scenario: rewrite(next, renaming('campaign', name, `${inside}.${found.own}`)),
  };
}

/** A thing to another place in its list; a campaign also into another program. */
export const move: ModelEditKind<'move'> = (bench, edit) => {
  const { scenario } = bench;
  const { kind, name, to, inside } = edit;
  const found = findThing(scenario, kind, name);
  if (!found) return noThing(kind, name);
  const own = kind === 'campaign' ? name.slice(0, name.length - found.own.length - 1) : undefined;
  if (inside !== undefined && own !== undefined && inside !== own)
    return toProgram(bench, edit, found, inside);
  const list = movedItem(listAt(scenario, found.list), found.index, to);
  if (!list) return `There is no place ${to + 1} for ${quote(found.own)}.`;
  return {
    label: `${capital(kind)} ${quote(found.own)} is moved to place ${to + 1}`,
    scenario: putList(scenario, found.list, list),
  };
};
