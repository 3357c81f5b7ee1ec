import type { OperationSheet } from '#api';

const at = (path: string) => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;

/** What is known of an operation: limits, errors, what is simulated, and the facts that it rests on. */
export function Sheet({ sheet }: { readonly sheet: OperationSheet }) {
  const { limits = [], errors = [], simulated = [], observed = [], facts } = sheet;
  return (
    <details className="ac-more" key={sheet.id}>
      <summary>Limits, errors and sources</summary>
      {limits.length > 0 && <p>{limits.join(' ')}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map(({ code, when, provenance }) => (
            <li key={`${code} ${when}`}>
              <b>{code}</b> {when}
              {provenance === 'simulated' && ' (simulated)'}
            </li>
          ))}
        </ul>
      )}
      {observed.length > 0 && <p>Observed: {observed.join(' ')}</p>}
      {simulated.length > 0 && <p>Simulated: {simulated.join(' ')}</p>}
      {facts.length > 0 && (
        <p>
          Facts:{' '}
          {facts.map((fact, index) => (
            <span key={fact}>
              {index > 0 && ', '}
              <a href={at(`/reference/facts/#f-${fact}`)}>{fact}</a>
            </span>
          ))}
        </p>
      )}
    </details>
  );
}
