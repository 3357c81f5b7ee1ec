import type { Effect } from './effects.ts';
import type { PersonState } from './people.ts';
import type { Kept, Place } from './worlds.ts';

/** Where one move leads, in numbers: most moves lead to states that are known, and then no place is made. */
export interface Numbered {
  /** The first is free for the caller; then moment, people and standing. Good until the next move is looked at. */
  readonly numbers: number[];
  readonly length: number;
  /** How many strands there are. */
  readonly strands: number;
}

/** Numbers the places that moves lead to. One move at a time. */
export interface Numberer extends Numbered {
  /** Numbers the place where the strand at `at` of a place has taken its step, and its person, the one at `who`, is `state`. */
  readonly look: (place: Kept, at: number, effect: Effect, who: number, state: PersonState) => void;
  /** Numbers a place that is there. */
  readonly tell: (place: Place) => void;
  /** Makes the place that was numbered last by `look`. */
  readonly make: () => Kept;
}

/** Where the numbers of people begin. */
const PEOPLE = 2;

/** Keeps what it needs in lists of its own: one is enough for a whole walk. */
export function numberer(): Numberer {
  const numbers: number[] = [0, 0];
  const ids: number[] = [];
  let begin = PEOPLE;
  let count = 0;
  let from: Kept['from'] = null;
  let person = -1;
  let changed: PersonState | undefined;

  /** Puts a strand in its place among those before it, by where it stands and by its id: most stand right. */
  function insert(own: number, id: number): void {
    let at = count++;
    for (; at > 0; at--) {
      const before = numbers[begin + at - 1] ?? 0;
      const other = ids[at - 1] ?? 0;
      if (before < own || (before === own && other < id)) break;
      numbers[begin + at] = before;
      ids[at] = other;
    }
    numbers[begin + at] = own;
    ids[at] = id;
  }

  return {
    numbers,
    get length() {
      return begin + count;
    },
    get strands() {
      return count;
    },

    look(place, at, effect, who, state) {
      const { people, standing, strands, nextStrand } = place;
      numbers[1] = place.moment;
      for (let one = 0; one < people.length; one++) numbers[PEOPLE + one] = people[one]?.number ?? 0;
      numbers[PEOPLE + who] = state.number;
      begin = PEOPLE + people.length;
      count = 0;
      const { ownAt, startedAt, started, from: first } = effect;
      for (let one = 0; one < standing.length; one++)
        if (one !== at) insert(standing[one] ?? 0, strands[one] ?? 0);
        else if (ownAt >= 0) insert(ownAt, strands[one] ?? 0);
      for (let one = 0; one < started.length; one++)
        insert(startedAt[one] ?? 0, (started[one]?.id ?? 0) - first.nextStrand + nextStrand);
      from = { place, at, effect };
      person = who;
      changed = state;
    },

    tell({ moment, people, standing }) {
      numbers[1] = moment;
      for (let one = 0; one < people.length; one++) numbers[PEOPLE + one] = people[one]?.number ?? 0;
      begin = PEOPLE + people.length;
      count = standing.length;
      for (let one = 0; one < count; one++) numbers[begin + one] = standing[one] ?? 0;
    },

    make() {
      const { place, effect } = from as NonNullable<Kept['from']>;
      const same = changed === undefined || place.people[person] === changed;
      return {
        moment: place.moment,
        people: same || !changed ? place.people : place.people.with(person, changed),
        standing: numbers.slice(begin, begin + count),
        strands: ids.slice(0, count),
        calm: count > 0,
        taken: place.taken + 1,
        runs: place.runs + effect.runs,
        nextStrand: place.nextStrand + effect.strands,
        made: null,
        from,
      };
    },
  };
}
