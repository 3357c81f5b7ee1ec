import { useMemo, useState } from 'react';
import { type LogFile, layOver, NOT_COMPARED } from '#views';
import type { LabProps } from '../../lab/useLab.ts';
import { overlaid } from './lines.ts';
import { PersonLines } from './PersonLines.tsx';
import { Strangers } from './Strangers.tsx';

const NOBODY: ReadonlyMap<string, string> = new Map();

/** A file that was read, laid over the run as it is now: it follows every change of the model. */
export function Overlaid({ lab: { bench }, send, file }: LabProps & { readonly file: LogFile }) {
  const { program, run } = bench;
  const [as, know] = useState(NOBODY);
  const overlay = useMemo(() => layOver(file, program, run.events, as), [file, program, run, as]);
  const { people, strangers, absent, first } = overlay;
  const go = (seq: number) => send({ type: 'cursor', to: seq });
  const take = (named: string, person: string) => {
    const others = [...as].filter(([name]) => name !== named);
    know(new Map(person === '' ? others : [...others, [named, person]]));
  };
  const at = first?.before ?? null;
  return (
    <section className="pg-overlay" aria-label="The file over the run">
      <p className="pg-overlay-sum" role="status">
        {overlaid(overlay)}
      </p>
      {first && people.length > 1 && (
        <p className="pg-overlay-first">
          First in the run: {first.text}{' '}
          {at !== null && (
            <button
              type="button"
              className="pg-button"
              aria-label="Go to the first place where the logs part"
              onClick={() => go(at)}
            >
              Go there
            </button>
          )}
        </p>
      )}
      {[
        ...(file.newestFirst ? ['The file has the newest line first: it was turned round.'] : []),
        ...file.notes,
      ].map((note) => (
        <p key={note} className="pg-share-hint">
          {note}
        </p>
      ))}
      <Strangers strangers={strangers} people={program.people.map(({ name }) => name)} as={as} take={take} />
      <ul className="pg-share-list" aria-label="People">
        {people.map((person) => (
          <PersonLines key={person.person} person={person} go={go} />
        ))}
      </ul>
      {absent.length > 0 && (
        <p className="pg-share-hint">Not in the file, and not counted as missing: {absent.join(', ')}.</p>
      )}
      <p className="pg-share-hint">
        Not compared, as an instance gives them values of its own: {NOT_COMPARED.join(', ')}, and times.
      </p>
    </section>
  );
}
