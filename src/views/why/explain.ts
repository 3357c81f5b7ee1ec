import type { AssumptionId, Clause, Settings, TraceEvent } from '#engine';
import { titleOf } from '../trace/naming.ts';
import { read } from '../trace/reading.ts';
import { ASSUMPTIONS } from '../vocabulary.ts';
import { causeOf, toldWith } from './cause.ts';
import { chainOf, type TokenChain } from './chain.ts';
import { clausesOf } from './clauses.ts';
import { sentencesOf } from './sentences.ts';

/** A point where the sources disagree or are silent, and what this run takes for true. Why is told on its own page. */
export interface AssumptionUsed {
  readonly id: AssumptionId;
  readonly title: string;
  readonly option: string;
}

/** Why an event happened, and why so. */
export interface Explanation {
  readonly title: string;
  readonly sentences: readonly string[];
  /** What was tested, with the values seen: choices first, then the smart list. */
  readonly clauses: readonly Clause[];
  readonly tokens: readonly TokenChain[];
  /** The event that this one follows from; null for what comes from outside. */
  readonly cause: { readonly seq: number; readonly text: string } | null;
  /** Fact ids, those of the token lookups last, each once. */
  readonly facts: readonly string[];
  readonly assumptions: readonly AssumptionUsed[];
}

/**
 * Explains an event of the trace `events`. What the grid tells in one row is explained as one: the smart list of a flow
 * that starts, or that a step asked about, goes with it. `settings` are those of the run, or
 * of it those that its events name.
 */
export function explain(
  event: TraceEvent,
  events: readonly TraceEvent[],
  settings: Partial<Settings>,
): Explanation {
  const reading = read(events);
  const told = toldWith(reading, event);
  const all = told ? [event, told] : [event];
  const filled = event.type === 'step' ? event.tokens : [];
  const lookups = filled.flatMap((token) => token.lookups);
  const assumptions = [...new Set(all.flatMap((one) => one.assumptions))];
  return {
    title: titleOf(event),
    sentences: sentencesOf(reading, event, told),
    clauses: clausesOf(event, told),
    tokens: filled.map(chainOf),
    cause: causeOf(reading, event),
    facts: [...new Set([...all, ...lookups].flatMap((one) => one.facts))],
    assumptions: assumptions.map((id) => {
      const { title } = ASSUMPTIONS[id];
      return { id, title, option: settings[id] ?? '' };
    }),
  };
}
