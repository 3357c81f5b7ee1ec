import { useState } from 'react';
import type { PersonOverlay } from '#views';
import { KINDS, linesOf } from './lines.ts';

interface PersonLinesProps {
  readonly person: PersonOverlay;
  readonly go: (seq: number) => void;
}

/** Both logs of a person side by side. */
function Lines({ person, go }: PersonLinesProps) {
  const { shown, before, after } = linesOf(person);
  return (
    <>
      {before > 0 && <p className="pg-share-hint">{before} lines before these are the same in both.</p>}
      <table className="pg-overlay-lines">
        <thead>
          <tr>
            <th scope="col">In</th>
            <th scope="col">Entry</th>
            <th scope="col">Run</th>
            <th scope="col">File</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ kind, what, campaign, seq, line }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an event can log the same twice
            <tr key={at} data-kind={kind}>
              <td>
                <span aria-hidden="true">{KINDS[kind].sign}</span> {KINDS[kind].word}
              </td>
              <td>
                {what}
                {campaign !== '' && <span className="pg-share-hint"> {campaign}</span>}
              </td>
              <td>
                {seq !== null && (
                  <button
                    type="button"
                    className="pg-link"
                    aria-label={`Go to ${what}`}
                    onClick={() => go(seq)}
                  >
                    Go there
                  </button>
                )}
              </td>
              <td>{line !== null && `Line ${line}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {after > 0 && <p className="pg-share-hint">{after} lines after these are not shown.</p>}
    </>
  );
}

/** How a person's log in the file lies over that of the run: counts, where they part, and the lines. */
export function PersonLines({ person, go }: PersonLinesProps) {
  const [open, set] = useState(false);
  const { person: name, named, matched, missing, extra, first } = person;
  const at = first?.before ?? null;
  return (
    <li>
      <p>
        <strong>{name}</strong>
        {named !== name && (
          <span className="pg-share-hint"> In the file: {named === '' ? 'no name' : named}.</span>
        )}
      </p>
      <p>
        {matched} in both, {missing} missing, {extra} extra.
      </p>
      {first && (
        <p className="pg-overlay-first">
          {first.text}{' '}
          {at !== null && (
            <button
              type="button"
              className="pg-button"
              aria-label={`Go to where the logs of ${name} part`}
              onClick={() => go(at)}
            >
              Go there
            </button>
          )}
        </p>
      )}
      <details className="pg-share-more" onToggle={({ currentTarget }) => set(currentTarget.open)}>
        <summary>Both logs of {name}</summary>
        {open && <Lines person={person} go={go} />}
      </details>
    </li>
  );
}
