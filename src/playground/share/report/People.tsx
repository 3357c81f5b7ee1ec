import type { FieldState, Report } from '#views';

function presence({ exists, anonymous, deleted }: Report['people'][number]): string {
  if (exists) return '';
  if (anonymous) return 'Anonymous: known by a cookie only.';
  return deleted ? 'Deleted.' : 'Not in the database.';
}

function Values({ values }: { readonly values: readonly FieldState[] }) {
  return (
    <dl>
      {values.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What everybody ends with. */
export function People({ people }: Pick<Report, 'people'>) {
  if (people.length === 0) return <p>The model has no people.</p>;
  return people.map((person) => (
    <section key={person.name} className="pg-report-person" aria-label={person.name}>
      <h3>{person.name}</h3>
      {presence(person) !== '' && <p>{presence(person)}</p>}
      <Values values={[...person.fields, ...person.marks]} />
    </section>
  ));
}
