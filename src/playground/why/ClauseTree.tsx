import type { Clause } from '#workbench';

function Seen({ clause }: { readonly clause: Clause }) {
  if (clause.seen === undefined) return null;
  return (
    <span className="pg-seen">
      {' '}
      it is {clause.seen === null || clause.seen === '' ? 'empty' : String(clause.seen)}
    </span>
  );
}

/** What a smart list or a choice asked, and the values that it saw. */
export function ClauseTree({ clauses }: { readonly clauses: readonly Clause[] }) {
  if (clauses.length === 0) return null;
  return (
    <ul className="pg-clauses">
      {clauses.map((clause, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two choices can ask the same
        <li key={index}>
          <span className={clause.holds ? 'pg-yes' : 'pg-no'}>{clause.holds ? 'yes' : 'no'}</span>{' '}
          {clause.text}
          <Seen clause={clause} />
          <ClauseTree clauses={clause.parts ?? []} />
        </li>
      ))}
    </ul>
  );
}
