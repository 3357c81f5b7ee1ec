import { same } from '../../same.ts';
import type { Lab } from '../lab.ts';
import { noField, noPerson, noToken } from '../subject.ts';
import type { Watch } from './watch.ts';

/** As many as one lab can have: our own limit. */
export const MOST_WATCHES = 50;

function wrong({ bench }: Lab, watch: Watch): string | null {
  const nobody = watch.person === undefined ? null : noPerson(bench, watch.person);
  if (nobody !== null) return nobody;
  if (watch.kind === 'token') return noToken(watch.token);
  return noField(bench, watch.kind === 'field' ? watch.field : watch.mark);
}

/** Adds a watch at the end of the list. One that is there already, or that names nothing, is refused. */
export function addWatch(lab: Lab, watch: Watch): Lab | string {
  const why = wrong(lab, watch);
  if (why !== null) return why;
  if (lab.watches.some((one) => same(one, watch))) return 'That is watched already.';
  if (lab.watches.length >= MOST_WATCHES)
    return `${MOST_WATCHES} things are watched already, which is the limit.`;
  return { ...lab, watches: [...lab.watches, watch] };
}

/** Takes the watch at a place of the list away. */
export function removeWatch(lab: Lab, place: number): Lab | string {
  if (!lab.watches[place]) return 'There is no such watch.';
  return { ...lab, watches: lab.watches.toSpliced(place, 1) };
}
