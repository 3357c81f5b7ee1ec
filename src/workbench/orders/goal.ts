import type { Exploration, LeftPerson, Race, Racer } from '#explorer';
import type { Site } from './repair.ts';
import { lastOf, sameRacer } from './site.ts';

/** What one person may end with; any of them will do. */
interface Wanted {
  readonly person: string;
  readonly anyOf: readonly Parts[];
}

/** What of a person is wanted, by what it is: a text of its value. */
type Parts = ReadonlyMap<string, string>;

function partsOf({ exists, fields, memberships, mails, log }: LeftPerson): Parts {
  const values = (kind: string, of: object) =>
    Object.entries(of).map(([name, value]) => [`${kind} ${name}`, JSON.stringify(value)] as const);
  return new Map([
    ...values('', { exists, mails, log }),
    ...values('field', fields),
    ...values('membership', memberships),
  ]);
}

/** How the person of a race ends when one of its racers comes last, and when it comes first. */
function bothEnds({ outcomes }: Exploration, { person, racers, photos }: Race, last: Racer) {
  const [one, other] = sameRacer(racers[0], last) ? [photos[1], photos[0]] : [photos[0], photos[1]];
  const parts = ({ outcome }: Race['photos'][0]): Parts => {
    const left = outcomes[outcome]?.people.find(({ name }) => name === person);
    return left ? partsOf(left) : new Map();
  };
  return { last: parts(one), first: parts(other) };
}

const EMPTY = '';

/** What of the first is not so in the second. */
function differing(one: Parts, other: Parts): Parts {
  const keys = [...new Set([...one.keys(), ...other.keys()])];
  return new Map(
    keys.filter((key) => one.get(key) !== other.get(key)).map((key) => [key, one.get(key) ?? EMPTY]),
  );
}

function group(all: Iterable<readonly [string, string, Parts]>): readonly Wanted[] {
  const groups = new Map<string, { person: string; anyOf: Parts[] }>();
  for (const [key, person, parts] of all) {
    const known = groups.get(key);
    if (known) known.anyOf.push(parts);
    else groups.set(key, { person, anyOf: [parts] });
  }
  return [...groups.values()];
}

/** Everything that has to be so after a repair of one site. */
export interface Goal {
  /** How people end, in all, when the reader of the site comes last; and everybody in a way that could happen before. */
  readonly whole: readonly Wanted[];
  /** What other steps that only read decide, each coming last: a repair of one race must not lose another. */
  readonly parts: readonly Wanted[];
}

/** What a repair of a site has to reach, from what is known about its races and about all others. */
export function goalOf(exploration: Exploration, { reader }: Site): Goal {
  const { races } = exploration;
  const own = races.flatMap((race) => {
    const racer = race.racers.find(
      ({ campaign, index }) => campaign === reader.campaign && index === reader.at,
    );
    return racer ? [[race.person, race.person, bothEnds(exploration, race, racer).last] as const] : [];
  });
  const read = races.flatMap((race) => {
    const [last, ...others] = lastOf(race);
    if (!last || others.length > 0) return [];
    const ends = bothEnds(exploration, race, last);
    const key = `${race.person} ${last.campaign} ${last.index}`;
    return [[key, race.person, differing(ends.last, ends.first)] as const];
  });
  const before = exploration.outcomes.flatMap(({ people }) =>
    people.map((left) => [`before ${left.name}`, left.name, partsOf(left)] as const),
  );
  return { whole: group([...own, ...before]), parts: group(read) };
}

/** Do all orders end alike, and as the goal asks? */
export function reaches(exploration: Exploration, { whole, parts }: Goal): boolean {
  const [only] = exploration.outcomes;
  if (!alike(exploration) || !only) return false;
  const kept = ({ person, anyOf }: Wanted, agrees: (left: Parts, wanted: Parts) => boolean) => {
    const left = only.people.find(({ name }) => name === person);
    return left === undefined || anyOf.some((wanted) => agrees(partsOf(left), wanted));
  };
  return (
    whole.every((wanted) => kept(wanted, (left, all) => differing(left, all).size === 0)) &&
    parts.every((wanted) =>
      kept(wanted, (left, some) => [...some].every(([key, value]) => (left.get(key) ?? EMPTY) === value)),
    )
  );
}

/** Is it certain that all orders end alike? */
export const alike = ({ complete, endless, outcomes }: Exploration): boolean =>
  complete && !endless && outcomes.length === 1;
