import type { Scenario } from '#scenario';
import { type Lab, type OpenOptions, open, startLab } from '#workbench';

/** What is open beside the model, in short texts: the tab of each side, the campaign in the editor. */
export type View = Readonly<Record<string, string>>;

/** What a reader has opened in the full-screen playground. */
export interface Opened {
  /** Tells one opening from another. */
  readonly key: string;
  /** Under which its draft is kept; null for what is not kept. */
  readonly place: string | null;
  readonly lab: Lab;
  readonly view: View;
  /** The kept model that it is, if it is one. */
  readonly mark?: { readonly id: string; readonly revision: number } | undefined;
  /** What could not be opened as asked, for the reader. */
  readonly notes: readonly string[];
  /** Its draft is put on the screen at once, not only when the page is loaded again. */
  readonly restores: boolean;
}

/** A lab with this scenario on its bench. */
export function labOf(scenario: Scenario, options: OpenOptions = {}): Lab {
  return startLab(open(scenario, options));
}
