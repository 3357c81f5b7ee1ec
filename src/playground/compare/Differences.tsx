import type { Comparison } from '#views';

export interface DifferencesProps {
  readonly found: Comparison;
  readonly left: string;
  readonly right: string;
}

/** What two runs differ in, in words and as a table. */
export function Differences({ found: { firstStep, firstEffect, fields }, left, right }: DifferencesProps) {
  if (!firstStep && fields.length === 0)
    return <p className="pg-same">Both runs take the same steps and end the same.</p>;
  return (
    <div className="pg-differences">
      <dl className="pg-firsts">
        {firstStep && (
          <div>
            <dt>They part at</dt>
            <dd>{firstStep.text}</dd>
          </div>
        )}
        {firstEffect && (
          <div>
            <dt>First different result</dt>
            <dd>{firstEffect.text}</dd>
          </div>
        )}
      </dl>
      {fields.length === 0 ? (
        <p className="pg-same">Every field ends the same.</p>
      ) : (
        <table className="pg-finals">
          <caption>Fields that end differently</caption>
          <thead>
            <tr>
              <th scope="col">Person</th>
              <th scope="col">Field</th>
              <th scope="col">{left}</th>
              <th scope="col">{right}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ person, field, a, b }) => (
              <tr key={`${person} ${field}`}>
                <td>{person}</td>
                <th scope="row">{field}</th>
                <td>{a === '' ? <span className="pg-empty">empty</span> : a}</td>
                <td>{b === '' ? <span className="pg-empty">empty</span> : b}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
