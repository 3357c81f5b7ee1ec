// biome-ignore-all lint/a11y/useSemanticElements: a fieldset is for form controls
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard
import { finalsText, TESTED, testedText, whyFailed } from '#views';
import type { Tested } from '#workbench';

/** A sign beside the word of a result, for the eye. */
const SIGNS = { passed: '\u2713', failed: '\u2717', unchecked: '\u2013' } as const;

interface ResultTableProps {
  /** The titles of the expectations. */
  readonly expected: readonly string[];
  readonly rows: readonly Tested[];
  /** Shows a person in the run. */
  readonly open: (row: Tested) => void;
}

/** The test people with what they came to, each with the way into the run. */
export function ResultTable({ expected, rows, open }: ResultTableProps) {
  return (
    <div className="tt-scroll" role="group" aria-label="Results" tabIndex={0}>
      <table className="tt-results">
        <caption className="pg-sr">How the test people came out</caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Person</th>
            <th scope="col">Result</th>
            {expected.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
            <th scope="col">Changed by the run</th>
            <th scope="col">Run</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <td>{row.line}</td>
              <th scope="row">{row.person.name}</th>
              <ResultCell row={row} expected={expected} />
              {expected.map((title, at) => (
                <FoundCell key={title} row={row} at={at} />
              ))}
              <td className="tt-finals">{finalsText(row) || 'nothing'}</td>
              <td>
                <button
                  type="button"
                  className="pg-button"
                  aria-label={`Open ${row.person.name} in the run`}
                  onClick={() => open(row)}
                >
                  Open
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ResultCell({ row, expected }: { readonly row: Tested; readonly expected: readonly string[] }) {
  return (
    <td className="tt-result" data-status={row.status}>
      <span className="tt-status">
        <span aria-hidden="true">{SIGNS[row.status]}</span>
        {TESTED[row.status]}
      </span>
      {row.status === 'failed' && <span className="tt-why">{whyFailed(row, expected)}</span>}
    </td>
  );
}

/** What was found; where it is not what was expected, both. */
function FoundCell({ row, at }: { readonly row: Tested; readonly at: number }) {
  const [want, found] = [row.wanted[at], row.found[at] ?? null];
  if (want === undefined || want === found) return <td>{testedText(found)}</td>;
  return (
    <td className="tt-differs">
      {testedText(found)} <span className="tt-want">expected {testedText(want)}</span>
    </td>
  );
}
