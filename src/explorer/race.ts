import { choices, type Program } from '#engine';
import { reachable, type Sets, type Ways } from './count.ts';
import { edgesFrom } from './edges.ts';
import { type Followed, follow, followedTo, wayOn } from './follow.ts';
import { conflicts, type Footprint, footprint, keyOf, type Resource } from './footprint.ts';
import { choiceOf, type Edge, type Graph } from './graph.ts';
import { influences, type Moving } from './influence.ts';

/** One of the two moves that race. */
export interface Racer {
  /** The campaign whose step it is, as `Program.Campaign`, and the step's place in the flow, counted from 0. */
  readonly campaign: string;
  readonly index: number;
  readonly step: string;
  readonly strand: number;
  readonly reads: boolean;
  readonly writes: boolean;
}

/** An order in which one of the two is first. */
export interface Photo {
  /** Of the choices: the two stand at `at` and right after it; the second does not if the first ends its flow. */
  readonly order: readonly string[];
  readonly at: number;
  /** By index in the outcomes of the exploration. */
  readonly outcome: number;
}

/** Two steps whose order alone decides how a run ends. */
export interface Race {
  readonly person: string;
  readonly resource: Resource;
  readonly racers: readonly [Racer, Racer];
  /** The first racer first, and the second racer first. Up to there the two orders are the same. */
  readonly photos: readonly [Photo, Photo];
}

/** States that are looked at; more of them show the same races again. */
const LOOKED_AT = 100;
const MOST_RACES = 12;

const one = (set: number): boolean => set !== 0 && (set & (set - 1)) === 0;

/** States in which some outcomes are still open, and the next move settles which: some near ones. */
function deciding({ edges }: Graph, { near }: Ways, sets: Sets): readonly number[] {
  const { begins, counts, to } = edges;
  const found: number[] = [];
  for (const state of near) {
    const count = counts[state] ?? 0;
    if (count < 2 || one(sets[state] ?? 0)) continue;
    const begin = begins[state] ?? 0;
    let settled = 0;
    while (settled < count && one(sets[to[begin + settled] ?? 0] ?? 0)) settled++;
    if (settled === count && found.push(state) === LOOKED_AT) break;
  }
  return found;
}

function racerOf(print: Footprint, resource: Resource): Racer | undefined {
  const { events, reads, writes, ended } = print;
  const taken = events.find((event) => event.type === 'step');
  if (taken?.type !== 'step' || taken.strand === null) return undefined;
  const { campaign, index, step, strand } = taken;
  const key = keyOf(resource);
  const racer = { campaign: campaign ?? '', index, step, strand };
  if (resource.kind === 'flow') return { ...racer, reads: ended.size === 0, writes: ended.size > 0 };
  const written = writes.has(key);
  return { ...racer, reads: reads.has(key) || !written, writes: written };
}

/** A field says more than a membership, and both more than what only follows from the other. */
const WEIGHT: Readonly<Record<Resource['kind'], number>> = {
  field: 0,
  membership: 1,
  past: 2,
  flow: 3,
  qualification: 4,
};

interface Tried extends Moving {
  readonly edge: Edge;
}

function photo(
  program: Program,
  graph: Graph,
  here: Followed,
  first: Tried,
  second: Tried,
): Photo | undefined {
  const at = here.order.length;
  const after = follow(program, graph, [first.edge], here);
  const next = edgesFrom(graph.edges, first.edge.to).find(({ label }) => {
    const options = choices(program, after.world);
    return choiceOf(label, options, graph.read(after.world))?.code === second.choice.code;
  });
  const over = second.choice.kind === 'step' && first.print.ended.has(second.choice.strand);
  if (!next && !over) return undefined;
  const rest = next ? [next, ...wayOn(graph, next.to)] : wayOn(graph, first.edge.to);
  const end = rest.at(-1)?.to ?? first.edge.to;
  const outcome = graph.ends.get(end);
  if (outcome === undefined) return undefined;
  return { order: follow(program, graph, rest, after).order, at, outcome };
}

function raceOf(program: Program, graph: Graph, here: Followed, a: Tried, b: Tried): Race | undefined {
  const plain = conflicts(a.print, b.print);
  const shared =
    plain.length > 0
      ? plain
      : [...influences(program, here.world, a, b), ...influences(program, here.world, b, a)];
  const [resource] = [...shared].sort((x, y) => WEIGHT[x.kind] - WEIGHT[y.kind]);
  if (!resource || a.print.person === null) return undefined;
  const racers = [racerOf(a.print, resource), racerOf(b.print, resource)] as const;
  const photos = [photo(program, graph, here, a, b), photo(program, graph, here, b, a)] as const;
  if (!racers[0] || !racers[1] || !photos[0] || !photos[1]) return undefined;
  if (photos[0].outcome === photos[1].outcome) return undefined;
  return {
    person: a.print.person,
    resource,
    racers: [racers[0], racers[1]],
    photos: [photos[0], photos[1]],
  };
}

/** Which step a move takes: "Program.Campaign 2". */
function stepOf({ print: { events } }: Tried): string {
  const taken = events.find((event) => event.type === 'step');
  return taken?.type === 'step' ? `${taken.campaign} ${taken.index}` : '';
}

/** Numbers the ways in which one person can end; the outcomes of others do not count. */
function endingsOf({ outcomes }: Graph, name: string): readonly number[] {
  const known = new Map<string, number>();
  return outcomes.map(({ people, stopped }) => {
    const text = JSON.stringify([stopped, people.find((person) => person.name === name)]);
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  });
}

/** The moves out of a state that one person's flows can take, each tried. */
function triedIn(program: Program, graph: Graph, here: Followed, state: number, name: string): Tried[] {
  const options = choices(program, here.world);
  const canonical = graph.read(here.world);
  const own = new Set(here.world.strands.flatMap(({ id, person }) => (person === name ? [id] : [])));
  return edgesFrom(graph.edges, state).flatMap((edge): Tried[] => {
    const choice = choiceOf(edge.label, options, canonical);
    if (choice?.kind !== 'step' || !own.has(choice.strand)) return [];
    return [{ edge, choice, print: footprint(program, here.world, choice) }];
  });
}

/** Adds the races that decide how one person ends, each pair of steps once. */
function findRaces(
  program: Program,
  graph: Graph,
  ways: Ways,
  goTo: (state: number) => Followed,
  name: string,
  known: Map<string, Race>,
): void {
  const endings = endingsOf(graph, name);
  if (new Set(endings).size < 2) return;
  const sets = reachable(graph, (outcome) => endings[outcome] ?? 0);
  for (const state of deciding(graph, ways, sets)) {
    const here = goTo(state);
    const tried = triedIn(program, graph, here, state, name);
    for (const [at, a] of tried.entries())
      for (const b of tried.slice(at + 1)) {
        const pair = [stepOf(a), stepOf(b)].sort().join('|');
        if (sets[a.edge.to] === sets[b.edge.to] || known.has(pair)) continue;
        const race = raceOf(program, graph, here, a, b);
        if (race?.person === name) known.set(pair, race);
        if (known.size === MOST_RACES) return;
      }
  }
}

/**
 * The races of a graph: pairs of steps whose order alone decides how a person ends, each with two orders that differ in
 * the swap of the two. Looks, person by person, at the states where the next move settles it, those that are met soonest
 * first, and lists each pair of steps once, for the person of whom it was found first. `placeOf` gives an outcome's place
 * in the list that the reader gets. Empty when there is one outcome, or where nothing but a service's answer decides.
 */
export function racesOf(
  program: Program,
  graph: Graph,
  ways: Ways,
  placeOf: (outcome: number) => number,
): readonly Race[] {
  const races = new Map<string, Race>();
  const goTo = followedTo(program, graph, ways);
  for (const { name } of graph.outcomes[0]?.people ?? []) findRaces(program, graph, ways, goTo, name, races);
  return [...races.values()].map((race) => ({ ...race, photos: placed(race.photos, placeOf) }));
}

function placed([one, other]: Race['photos'], placeOf: (outcome: number) => number): Race['photos'] {
  const put = (photo: Photo): Photo => ({ ...photo, outcome: placeOf(photo.outcome) });
  return [put(one), put(other)];
}
