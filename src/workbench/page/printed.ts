import type { Program, Run, Scenario } from '#engine';
import type { Bench, ProgramSeen, RunSeen, Seen } from '../bench.ts';
import { type Tabled, tabled, untabled } from './tabled.ts';

/**
 * A bench as a page carries it: what is seen of it, and nothing that is known without it. The scenario of the lesson stands
 * beside it. Plain data, without maps or sets.
 */
export interface PrintedBench
  extends Pick<Seen, 'variant' | 'policy' | 'cursor' | 'compare' | 'message' | 'program'> {
  readonly events: Tabled;
  /** The run beside it. */
  readonly twin: { readonly title: string; readonly program: ProgramSeen; readonly events: Tabled } | null;
  /** The variant that is open; null where that is the scenario as written. */
  readonly start: Scenario | null;
}

/** The options of the assumptions that a run rests on. */
function settingsOf(settings: Program['settings'], { events }: RunSeen): ProgramSeen['settings'] {
  const named = new Set<string>(events.flatMap(({ assumptions }) => assumptions));
  return Object.fromEntries(Object.entries(settings).filter(([id]) => named.has(id)));
}

function programSeen(program: Program, run: Run): ProgramSeen {
  return {
    start: program.start,
    settings: settingsOf(program.settings, run),
    people: program.people.map(({ name, exists, anonymous, fields, marks }) => ({
      ...{ name, exists, anonymous, fields, marks },
    })),
    campaigns: program.campaigns.map(({ ref, name, kind, requestable, qualification: { text } }) => ({
      ...{ ref, name, kind, requestable, qualification: { text } },
    })),
  };
}

/** What a page carries of a bench that was opened and not changed: edits, if there are any, are not part of it. */
export function printBench(bench: Bench): PrintedBench {
  const { variant, policy, cursor, compare, message, base, start, program, run, twin } = bench;
  return {
    ...{ variant, policy, cursor, compare, message },
    start: start === base ? null : start,
    program: programSeen(program, run),
    events: tabled(run.events),
    twin: twin && {
      title: twin.title,
      program: programSeen(twin.program, twin.run),
      events: tabled(twin.run.events),
    },
  };
}

/** The bench that a page carries, as far as it is seen. `base` is the scenario that it was opened from. */
export function readPrinted(base: Scenario, { start, events, twin, ...printed }: PrintedBench): Seen {
  const opened = start ?? base;
  return {
    ...printed,
    run: { events: untabled(events) },
    twin: twin && {
      ...{ title: twin.title, program: twin.program },
      run: { events: untabled(twin.events) },
    },
    ...{ base, start: opened, scenario: opened },
    ...{ past: [], future: [], changed: false, moved: [] },
  };
}
