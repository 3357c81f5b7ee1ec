import { given, type Program, run, type Scenario, type TraceEvent } from '#engine';
import type { Race, Racer } from '#explorer';
import type { CallPlace, Side, Site } from './repair.ts';

/** The step whose call started a strand, if a step did. */
function callOf(events: readonly TraceEvent[], strand: number): CallPlace | undefined {
  const start = events.find((event) => event.type === 'flow started' && event.strand === strand);
  let cause = start?.cause ?? null;
  while (cause !== null) {
    const event: TraceEvent | undefined = events[cause];
    if (event?.type === 'step')
      return event.target === null ? undefined : { campaign: event.campaign ?? '', at: event.index };
    cause = event?.type === 'smart list' ? event.cause : null;
  }
  return undefined;
}

/** Are two racers the same step of the model? */
export const sameRacer = (one: Racer, other: Racer): boolean =>
  one.campaign === other.campaign && one.index === other.index;

/** Who must come last: who reads and does not write; of two writers, each in turn. */
export function lastOf({ racers: [one, other] }: Race): readonly Racer[] {
  if (!one.writes) return [one];
  return other.writes ? [other, one] : [other];
}

/**
 * What a repair of these races has to bring about. Races with the same reader are one site. Those that only read come
 * before those that write, too, because it is known who should come last; else those found first come first. Nothing here
 * says that a repair is possible.
 */
export function sitesOf(
  program: Program,
  scenario: Scenario,
  start: Scenario,
  races: readonly Race[],
): readonly Site[] {
  const sites: Site[] = [];
  const done: Racer[] = [];
  for (const race of races)
    for (const last of lastOf(race)) {
      if (done.some((one) => sameRacer(one, last))) continue;
      done.push(last);
      sites.push(siteOf(program, scenario, start, races, last));
    }
  return sites.sort((a, b) => Number(a.reader.writes) - Number(b.reader.writes));
}

function siteOf(
  program: Program,
  scenario: Scenario,
  start: Scenario,
  races: readonly Race[],
  last: Racer,
): Site {
  const own = races.filter(({ racers }) => racers.some((racer) => sameRacer(racer, last)));
  let reader: Side = { campaign: last.campaign, at: last.index, writes: last.writes, call: undefined };
  const writers: Side[] = [];
  for (const { racers, photos } of own) {
    const { events } = run(program, given(photos[0].order));
    for (const racer of racers) {
      const { campaign, index: at, writes } = racer;
      const side = { campaign, at, writes, call: callOf(events, racer.strand) };
      if (sameRacer(racer, last)) reader = side;
      else if (!writers.some((writer) => writer.campaign === campaign)) writers.push(side);
    }
  }
  return { scenario, start, reader, writers, resources: own.map(({ resource }) => resource) };
}
