import { COLUMNS } from '#views';

const NEEDED = new Map<boolean | string, string>([
  [true, 'Needed'],
  [false, 'Optional'],
  ['one of', 'This or the other that says so'],
]);

/** What a file may have in its columns. */
export function Columns() {
  return (
    <details className="pg-share-more">
      <summary>What the file may have in its columns</summary>
      <p className="pg-share-hint">
        The first line names the columns, in any order. Commas, semicolons, tabs or bars separate them. Times
        are not compared: steps take no time in a run, so the order decides.
      </p>
      <dl className="pg-overlay-columns">
        {COLUMNS.map(({ label, names, meaning, required }) => (
          <div key={label}>
            <dt>
              {label} <span className="pg-share-tag">{NEEDED.get(required)}</span>
            </dt>
            <dd>
              {meaning}
              {names.length > 0 && <span className="pg-share-hint"> Also called {names.join(', ')}.</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
