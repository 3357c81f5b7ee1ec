import type { Activity, Change, Clause, Instant, TokenTrace, TraceEvent, Value } from '#engine';
import { formatInstant } from '../../vocabulary.ts';

/**
 * An event of a run as a file holds it. Every record has every key: `null` or an empty list where the event has nothing
 * to say under it. Sequence numbers, moves, strands, runs and depths are counted as in the trace.
 */
export interface EventRecord {
  readonly seq: number;
  /** `2026-03-02T09:00:00Z` */
  readonly time: string;
  readonly type: TraceEvent['type'];
  /** The atomic move that it belongs to. */
  readonly move: number;
  readonly person: string | null;
  /** `Program.Campaign` */
  readonly campaign: string | null;
  readonly strand: number | null;
  readonly run: number | null;
  readonly depth: number;
  /** Sequence number of the event that made this one happen; null for what comes from outside. */
  readonly cause: number | null;
  readonly reason: string;
  /** The flow step, its place counted from 1, and the choice that applied, counted from 1, or the Default Choice. */
  readonly step: {
    readonly number: number;
    readonly name: string;
    readonly choice: number | 'default';
  } | null;
  /** What arrived from outside. */
  readonly event: string | null;
  /** How a flow was entered, or how it ended. */
  readonly how: string | null;
  /** What a smart list made of the person. */
  readonly verdict: string | null;
  /** How a step went. */
  readonly result: string | null;
  /** The step's parameters with their tokens filled in, or the attributes of what arrived. */
  readonly values: Readonly<Record<string, Value>>;
  /** The campaign that the step executes, requests or removes from. */
  readonly target: string | null;
  /** When the wait ends. */
  readonly until: string | null;
  readonly changes: readonly Change[];
  readonly activities: readonly Activity[];
  readonly tokens: readonly TokenTrace[];
  /** What the choices tested, or the clauses of the smart list. */
  readonly tests: readonly Clause[];
  /** The campaigns that call each other round and round, where that stopped the run. */
  readonly cycle: readonly string[];
  readonly facts: readonly string[];
  readonly assumptions: readonly string[];
}

const NOTHING = {
  ...{
    step: null,
    event: null,
    how: null,
    verdict: null,
    result: null,
    values: {},
    target: null,
    until: null,
  },
  ...{ changes: [], activities: [], tokens: [], tests: [], cycle: [] },
} as const;

/** The instant as files write it: `2026-03-02T09:00:00Z`. */
export function isoTime(time: Instant): string {
  return `${formatInstant(time).replace(' ', 'T')}Z`;
}

function own(event: TraceEvent): Partial<EventRecord> {
  switch (event.type) {
    case 'happened':
      return {
        event: event.event,
        values: event.attributes,
        changes: event.changes,
        activities: event.activities,
      };
    case 'smart list':
      return {
        how: event.how,
        verdict: event.verdict,
        tests: event.clause === null ? [] : [event.clause],
      };
    case 'flow started':
    case 'flow ended':
      return { how: event.how };
    case 'step': {
      const {
        index,
        step: name,
        applied,
        result,
        values,
        target,
        changes,
        activities,
        tokens,
        tests,
      } = event;
      const choice = applied === 'default' ? applied : applied + 1;
      const until = event.until === null ? null : isoTime(event.until);
      const step = { number: index + 1, name, choice };
      return { step, result, values, target, until, changes, activities, tokens, tests };
    }
    case 'stopped':
      return { cycle: event.cycle };
    case 'wait ended':
      return {};
  }
}

/** An event as a file holds it, its keys always in the same order. */
export function recordOf(event: TraceEvent): EventRecord {
  const { seq, time, type, choice, person, campaign, strand, run, depth, cause, reason } = event;
  return {
    ...{ seq, time: isoTime(time), type, move: choice, person, campaign, strand, run, depth, cause, reason },
    ...NOTHING,
    ...own(event),
    ...{ facts: event.facts, assumptions: event.assumptions },
  };
}
