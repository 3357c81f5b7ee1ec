import { useMemo, useState } from 'react';
import { fieldsAt } from '#views';
import type { BenchProps } from '../bench/useBench.ts';
import './person.css';

/** A person's fields at the cursor, and what this step changed. */
export function PersonPanel({ bench, send }: BenchProps) {
  const { program, run, cursor } = bench;
  const people = useMemo(() => fieldsAt(program.people, run.events, cursor), [program, run, cursor]);
  const here = run.events.find(({ seq }) => seq === cursor)?.person;
  const [chosen, choose] = useState<string | null>(null);
  const person = people.find(({ name }) => name === (here ?? chosen)) ?? people[0];
  if (!person) return null;
  return (
    <div className="pg-panel" tabIndex={-1}>
      <div className="pg-panel-head">
        <p className="pg-panel-title">{person.name} at this moment</p>
        {people.length > 1 && !here && (
          <select
            className="pg-live"
            aria-label="Person"
            value={person.name}
            onChange={({ target }) => choose(target.value)}
          >
            {people.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
      </div>
      {person.exists ? (
        <dl className="pg-fields">
          {person.fields.map(({ name, text, changedNow, changedBy }) => (
            <div key={name} className={changedNow ? 'pg-changed' : undefined}>
              <dt>{name}</dt>
              <dd>
                {text === '' ? <span className="pg-empty">empty</span> : text}
                {changedNow && <span className="pg-flag">changed here</span>}
                {!changedNow && changedBy !== null && (
                  <button
                    type="button"
                    className="pg-link pg-live"
                    onClick={() => send({ type: 'cursor', to: changedBy })}
                  >
                    set earlier
                  </button>
                )}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="pg-quiet">Not in the database yet.</p>
      )}
    </div>
  );
}
