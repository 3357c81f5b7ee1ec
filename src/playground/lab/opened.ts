import type { Scenario } from '#scenario';
import { act, type Bench, type Lab, type OpenOptions, open, startLab } from '#workbench';
import type { Mark } from '../keep/index.ts';

/** What is open beside the model, in short texts: the tab of each side, the campaign in the editor. */
export type View = Readonly<Record<string, string>>;

/** What a reader has opened in the full-screen playground. */
export interface Opened {
  /** Tells one opening from another. */
  readonly key: string;
  /** Under which its draft is kept. */
  readonly place: string;
  readonly lab: Lab;
  readonly view: View;
  /** The scenario of the site that it is, as the site has it now; null when it is none. */
  readonly from: Scenario | null;
  /** The kept model that it is, if it is one. */
  readonly mark?: Mark | undefined;
  /** What could not be opened as asked, for the reader. */
  readonly notes: readonly string[];
  /** It is nowhere but here: its draft is kept even before anything is changed. */
  readonly unsaved: boolean;
}

/** On the last event that changed something: it has more to tell than the end of the last flow. */
function atLastChange(bench: Bench): Bench {
  const last = bench.run.events.findLast((event) => 'changes' in event && event.changes.length > 0);
  return last ? act(bench, { type: 'cursor', to: last.seq }) : bench;
}

/** A lab with this scenario on its bench, as opened under a place; where no event is asked for, on one that tells something. */
export function openedAs(place: string, scenario: Scenario, options: OpenOptions = {}): Opened {
  const bench = open(scenario, options);
  const lab = startLab(options.cursor === undefined ? atLastChange(bench) : bench);
  return { key: place, place, lab, view: {}, from: null, notes: [], unsaved: false };
}
