import type { Bench, Version } from './bench.ts';
import type { Edited } from './edits/kind.ts';
import { opened } from './opened.ts';
import { rerun } from './rerun.ts';
import { same } from './same.ts';

function versionOf({ start, scenario, variant, cursor }: Bench): Version {
  return { start, scenario, variant, cursor };
}

/**
 * Puts an edit on the record and clears what could be redone. An edit that changes nothing is not recorded; a text that
 * is typed letter by letter is one edit.
 */
export function record(bench: Bench, edited: Edited): Bench {
  const { label, note = null, typing, scenario, start = bench.start, variant = bench.variant } = edited;
  if (same(scenario, bench.scenario) && start === bench.start && variant === bench.variant)
    return { ...bench, message: note };
  const last = bench.past.at(-1);
  const goesOn = typing !== undefined && last?.typing === typing && bench.future.length === 0;
  const version = goesOn ? last.version : versionOf(bench);
  const before = goesOn ? bench.past.slice(0, -1) : bench.past;
  const past = [...before, { label, version, ...(typing === undefined ? {} : { typing }) }];
  return { ...rerun(bench, { start, scenario, variant, past, future: [] }), message: note };
}

/** Takes the last edit back: the model and the cursor as they were. */
export function undo(bench: Bench): Bench | string {
  const last = bench.past.at(-1);
  if (!last) return 'There is nothing to undo.';
  const future = [...bench.future, { ...last, version: versionOf(bench) }];
  return rerun(bench, { ...last.version, past: bench.past.slice(0, -1), future });
}

/** Makes the edit again that was undone last. */
export function redo(bench: Bench): Bench | string {
  const next = bench.future.at(-1);
  if (!next) return 'There is nothing to redo.';
  const past = [...bench.past, { ...next, version: versionOf(bench) }];
  return rerun(bench, { ...next.version, past, future: bench.future.slice(0, -1) });
}

/** Back to the model as it was opened, as one edit. */
export function reset(bench: Bench): Bench | string {
  if (!bench.changed) return 'Nothing has been changed.';
  return record(bench, { label: 'Reset to the model as opened', scenario: bench.start });
}

/** Opens a variant, or the base (null), as the new start, as one edit. */
export function openVariant(bench: Bench, name: string | null): Bench | string {
  const wanted = opened(bench.base, name);
  if (typeof wanted === 'string') return wanted;
  const { title, scenario } = wanted;
  return record(bench, { label: `Open "${title}"`, scenario, start: scenario, variant: name });
}
