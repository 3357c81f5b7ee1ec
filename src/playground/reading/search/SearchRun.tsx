import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import { nearestMatch, search, searchable, titleOf } from '#views';
import { ActButton } from '../../bench/ActButton.tsx';
import type { LabProps } from '../../lab/useLab.ts';
import { NOTHING } from '../nothing.ts';
import { Sign } from '../Sign.tsx';
import '../reading.css';
import '../lists.css';

/** As many hits as are listed; the buttons reach all of them. */
const LISTED = 100;

export interface SearchRunProps extends LabProps {
  /** Told what is found, in the order of the run, so that other panels can mark it. */
  readonly onFound?: (seqs: readonly number[]) => void;
}

/** Finds events of the run by plain words or a question, and says why each was found. Enter goes to the next one. */
export function SearchRun({ lab, send, onFound }: SearchRunProps) {
  const { run, cursor } = lab.bench;
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const id = useId();
  const isAsked = asked.trim() !== '';
  const ready = useMemo(() => (isAsked ? searchable(run.events) : null), [run, isAsked]);
  const found = useMemo(() => (ready ? search(ready, asked) : []), [ready, asked]);
  useEffect(() => {
    onFound?.(found.length === 0 ? NOTHING : found.map(({ seq }) => seq));
  }, [found, onFound]);
  const go = (to: 'next' | 'previous') => {
    const match = nearestMatch(found, cursor, to);
    if (match) send({ type: 'cursor', to: match.seq });
  };
  const at = found.findIndex(({ seq }) => seq === cursor);
  const count = `${at < 0 ? '' : `${at + 1} of `}${found.length} found`;
  return (
    <section className="rd rd-search" aria-labelledby={id}>
      <h2 className="rd-title" id={id}>
        Search the run
      </h2>
      <form
        className="rd-row"
        onSubmit={(event) => {
          event.preventDefault();
          go('next');
        }}
      >
        <input
          type="search"
          value={query}
          aria-label="Search the run"
          placeholder="who changed Score?"
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setQuery(target.value)}
        />
        <ActButton
          className="pg-square"
          aria-label="Previous hit"
          title="Previous hit"
          idle={found.length === 0}
          onClick={() => go('previous')}
        >
          <Sign name="up" />
        </ActButton>
        <ActButton
          type="submit"
          className="pg-square"
          aria-label="Next hit"
          title="Next hit"
          idle={found.length === 0}
          onClick={undefined}
        >
          <Sign name="open" />
        </ActButton>
      </form>
      <p className="rd-quiet" role="status">
        {isAsked ? count : 'By person, campaign, step, field, value, token or activity.'}
      </p>
      {found.length > 0 && (
        <ol className="rd-hits">
          {found.slice(0, LISTED).map(({ seq, reason }) => {
            const event = run.events[seq];
            return (
              <li key={seq}>
                <button
                  type="button"
                  className="rd-hit"
                  aria-current={seq === cursor || undefined}
                  onClick={() => send({ type: 'cursor', to: seq })}
                >
                  <b>{event && titleOf(event)}</b>
                  <span>{reason}</span>
                </button>
              </li>
            );
          })}
        </ol>
      )}
      {found.length > LISTED && (
        <p className="rd-quiet">
          The first {LISTED} of {found.length}. The two buttons go to every one.
        </p>
      )}
    </section>
  );
}
