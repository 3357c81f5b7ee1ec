import { act, type Bench, type Scenario, type TraceEvent } from '#workbench';
import { aboutFacts } from './about.ts';
import { AS_WRITTEN, type VariantRun, variantRuns } from './runs.ts';
import { placeOf } from './words.ts';

/** The first place in a model where a fact is seen at work. */
export interface Showing {
  readonly fact: string;
  /** The variant to open; null for the scenario as written. */
  readonly variant: string | null;
  /** The variant's title. */
  readonly title: string;
  /** The event at which the cursor is to stand; null where no event shows it, but a problem or the whole model. */
  readonly seq: number | null;
  /** Which event: "MQL decision, step 1: Change Data Value". */
  readonly place: string;
  /** What happens there, in a sentence. */
  readonly text: string;
}

/** The facts that an event rests on, its token lookups included, each once. */
export function factsOf(event: TraceEvent): readonly string[] {
  const lookups = event.type === 'step' ? event.tokens.flatMap((token) => token.lookups) : [];
  return [...new Set([event, ...lookups].flatMap(({ facts }) => facts))];
}

/** The event with which the cursor tells of this one. */
function stopOf(bench: Bench, seq: number): number {
  return act(bench, { type: 'cursor', to: seq }).cursor;
}

function fromRun({ variant, title, bench }: VariantRun): readonly Showing[] {
  const events = bench.run.events.flatMap((event) =>
    factsOf(event).map((fact) => ({
      fact,
      seq: event.seq,
      place: placeOf(bench, event),
      text: event.reason,
    })),
  );
  const problems = bench.program.problems.flatMap(({ facts, message }) =>
    facts.map((fact) => ({ fact, seq: null, place: 'Before the run', text: message })),
  );
  const first = new Map<string, Omit<Showing, 'variant' | 'title'>>();
  for (const one of [...events, ...problems]) if (!first.has(one.fact)) first.set(one.fact, one);
  return [...first.values()].map((one) => {
    return { ...one, variant, title, seq: one.seq === null ? null : stopOf(bench, one.seq) };
  });
}

/** What is said of a fact that the scenario says it is about, and that no event or problem cites. */
function asWhole(fact: string): Showing {
  const text = 'No single event rests on it: it is in how the model is built, and in what it claims.';
  return { fact, variant: null, title: AS_WRITTEN, seq: null, place: 'The model as a whole', text };
}

/**
 * Every fact that a model shows, each with its first place: in the scenario as written, else in the first variant that
 * shows it; an event before a problem of the model; else, for a fact that the scenario says it is about, the whole. By
 * section and number. Does not try other policies.
 */
export function showings(scenario: Scenario): readonly Showing[] {
  const first = new Map<string, Showing>();
  for (const showing of [...variantRuns(scenario).flatMap(fromRun), ...aboutFacts(scenario).map(asWhole)])
    if (!first.has(showing.fact)) first.set(showing.fact, showing);
  return [...first.values()].sort((a, b) => byNumber(a.fact, b.fact));
}

/** Orders ids by their numbers: `2.9` before `2.10`. */
export function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
