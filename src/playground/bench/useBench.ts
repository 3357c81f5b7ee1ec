import { useReducer } from 'react';
import { compare as laidBeside } from '#views';
import { type Action, act, type Bench, open, type Scenario } from '#workbench';

/** How a page opens a model. */
export interface Opening {
  /** Tells apart the parts of a page: counted from 1. */
  readonly number: number;
  readonly scenario: Scenario;
  readonly variant?: string | undefined;
  /** A variant to lay beside the model; none when absent. */
  readonly compare?: string | undefined;
  readonly policy?: string | undefined;
  /** Sequence number of the event to open on; the most telling one when absent. */
  readonly event?: number | undefined;
  /** `Program.Campaign` whose flow is open in the editor; the first one when absent. */
  readonly campaign?: string | undefined;
}

/** What a panel gets: the state, and the way to change it. */
export interface BenchProps {
  readonly bench: Bench;
  readonly send: (action: Action) => void;
}

/** Puts another state in the place of this one, such as a draft of it. */
interface Put {
  readonly type: 'put';
  readonly bench: Bench;
}

const next = (bench: Bench, action: Action | Put): Bench =>
  action.type === 'put' ? action.bench : act(bench, action);

/** The step to show first: where two runs come out differently, else the last one that changed something. */
function telling({ run, program, twin }: Bench): number | undefined {
  const other = twin && laidBeside(run.events, twin.run.events, program.people, twin.program.people);
  if (other?.firstEffect) return other.firstEffect.a;
  return run.events.findLast((event) => 'changes' in event && event.changes.length > 0)?.seq;
}

function opened({ scenario, variant, compare, policy, event }: Opening): Bench {
  const bench = open(scenario, {
    ...(variant === undefined ? {} : { variant }),
    ...(compare === undefined ? {} : { compare }),
    ...(policy === undefined ? {} : { policy }),
  });
  const seq = event ?? telling(bench);
  return seq === undefined ? bench : act(bench, { type: 'cursor', to: seq });
}

/** The workbench of one playground on the page. */
export function useBench(opening: Opening): [Bench, (action: Action | Put) => void] {
  return useReducer(next, opening, opened);
}
