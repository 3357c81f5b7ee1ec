import type { Refused } from './filed.ts';
import { cameIn } from './said.ts';
import type { Came } from './shelf.ts';

/** What became of the files that were imported last. */
export interface Report {
  readonly came: readonly Came[];
  readonly refused: readonly Refused[];
}

/** Every model of the imported files: under which name it is kept, or why it is not. */
export function Imported({ came, refused, close }: Report & { readonly close: () => void }) {
  return (
    <section
      className="pg-keep-report"
      aria-label="What became of the import"
      tabIndex={-1}
      data-focus="report"
    >
      <ul>
        {came.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two models of a file can have the same name
          <li key={at} data-how={one.how}>
            {cameIn(one)}
          </li>
        ))}
        {refused.map(({ name, reasons }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files can have the same name
          <li key={at} data-how="refused">
            &quot;{name}&quot; was not imported.
            <ul>
              {reasons.map((reason, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a reason can come twice
                <li key={place}>{reason}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <button type="button" className="pg-button" onClick={close}>
        Close the report
      </button>
    </section>
  );
}
