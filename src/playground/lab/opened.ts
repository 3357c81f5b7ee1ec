import type { Scenario } from '#scenario';
import { type Lab, type OpenOptions, open, startLab } from '#workbench';
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

/** A lab with this scenario on its bench, as opened under a place. */
export function openedAs(place: string, scenario: Scenario, options: OpenOptions = {}): Opened {
  const lab = startLab(open(scenario, options));
  return { key: place, place, lab, view: {}, from: null, notes: [], unsaved: false };
}
