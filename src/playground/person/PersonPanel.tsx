import { useMemo, useState } from 'react';
import { type FieldState, fieldsAt } from '#views';
import type { SeenProps } from '../bench/useBench.ts';
import './person.css';

function Values({ values, send }: Pick<SeenProps, 'send'> & { readonly values: readonly FieldState[] }) {
  return (
    <dl className="pg-fields">
      {values.map(({ name, text, changedNow, changedBy }) => (
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
  );
}

/** A person's fields and memberships at the cursor, and what this step changed. */
export function PersonPanel({ bench, send }: SeenProps) {
  const { program, run, cursor } = bench;
  const { people } = program;
  const here = run.events[cursor]?.person;
  const [chosen, choose] = useState<string | null>(null);
  const shown = people.find(({ name }) => name === (here ?? chosen)) ?? people[0];
  const [person] = useMemo(() => fieldsAt(shown ? [shown] : [], run.events, cursor), [shown, run, cursor]);
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
      {person.exists || person.anonymous ? (
        <>
          {person.anonymous && <p className="pg-quiet">Anonymous: known by a cookie only.</p>}
          <Values values={person.fields} send={send} />
          {person.marks.length > 0 && (
            <>
              <p className="pg-panel-title pg-marks">Memberships and more</p>
              <Values values={person.marks} send={send} />
            </>
          )}
        </>
      ) : (
        <p className="pg-quiet">{person.deleted ? 'Deleted.' : 'Not in the database yet.'}</p>
      )}
    </div>
  );
}
