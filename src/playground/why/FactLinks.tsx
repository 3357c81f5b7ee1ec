import { Fragment } from 'react';

/** The numbered facts that an event rests on. */
export function FactLinks({ facts }: { readonly facts: readonly string[] }) {
  if (facts.length === 0) return null;
  return (
    <p className="pg-facts">
      {facts.length === 1 ? 'Fact ' : 'Facts '}
      {facts.map((fact) => (
        <Fragment key={fact}>
          <a href={`/reference/facts/#f-${fact}`}>{fact}</a>{' '}
        </Fragment>
      ))}
    </p>
  );
}
