import { freeName, namesOfKind } from '#workbench';
import { ThingBar } from '../controls/ThingBar.tsx';
import type { ChoosingProps } from '../form.ts';
import { PersonForm } from './PersonForm.tsx';

/** The people of the model: one of them to edit, and the ways to have more or fewer. */
export function PeopleForm({ bench, send, chosen, choose }: ChoosingProps) {
  const people = namesOfKind(bench.scenario, 'person');
  const wanted = chosen?.kind === 'person' ? chosen.name : undefined;
  const person = people.find((name) => name === wanted) ?? people[0];
  return (
    <div className="pf-stack">
      <ul className="pf-picks" aria-label="People">
        {people.map((name) => (
          <li key={name}>
            <button
              type="button"
              className="pf-pick"
              aria-current={name === person}
              onClick={() => choose({ kind: 'person', name })}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="pg-button pf-start"
        onClick={() => {
          const name = freeName(bench.scenario, 'person', 'New person');
          send({ type: 'add', kind: 'person', name });
          choose({ kind: 'person', name });
        }}
      >
        Add person
      </button>
      {person === undefined ? (
        <p className="pf-quiet">Nobody yet: a run needs a person.</p>
      ) : (
        <>
          <ThingBar {...{ bench, send, choose }} kind="person" name={person} />
          <PersonForm {...{ bench, send, chosen, choose }} person={person} />
        </>
      )}
    </div>
  );
}
