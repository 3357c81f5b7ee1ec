/** What needs the engine, once it is there. */
export type Works = typeof import('./works.ts');

let here: Works | null = null;
let loading: Promise<Works> | null = null;

/** What a reader is told when it does not come. */
export const NO_ENGINE =
  'What runs the model could not be loaded. Nothing was changed: check the connection, and load the page again.';

/** The engine, if it is there already. */
export const engineHere = (): Works | null => here;

/**
 * Loads the engine, once for all playgrounds of a page. Rejects where it does not come. The next call asks again, but some
 * browsers remember until the page is loaded anew.
 */
export function engine(): Promise<Works> {
  loading ??= import('./works.ts').then(
    (works) => {
      here = works;
      return works;
    },
    (problem: unknown) => {
      loading = null;
      throw problem;
    },
  );
  return loading;
}

/** Has the engine come while a reader is still on the way to a button. */
export function wakeEngine(): void {
  engine().catch(() => undefined);
}
