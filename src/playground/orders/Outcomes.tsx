// biome-ignore-all lint/a11y/useSemanticElements: a fieldset is for form controls
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard
import type { OutcomeTable } from '#views';
import type { BenchProps } from '../bench/useBench.ts';

interface OutcomesProps extends BenchProps {
  readonly table: OutcomeTable;
  readonly id: string;
}

/** The outcomes as a table, those of most orders first, with an order that ends so. */
export function Outcomes({ table: { columns, lines }, bench, send, id }: OutcomesProps) {
  const counted = lines.some(({ orders }) => orders !== null);
  return (
    <div className="pg-outcomes-box" role="group" aria-label="Outcomes" tabIndex={0}>
      <table className="pg-outcomes" id={`${id}-outcomes`}>
        <caption>{lines.length === 1 ? 'The outcome' : 'Outcomes, and how many orders end so'}</caption>
        <thead>
          <tr>
            {columns.map(({ title, person, key }) => (
              <th key={`${person} ${key}`} scope="col">
                {title}
              </th>
            ))}
            {counted && (
              <th scope="col" className="pg-count">
                Orders
              </th>
            )}
            {counted && (
              <th scope="col" className="pg-count">
                Share
              </th>
            )}
            <th scope="col" className="pg-example">
              Example
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ index, cells, orders, share, stopped, witness }) => {
            const shown = bench.policy === `order ${witness.join(' ')}`;
            const ends = cells.join(', ') || 'what all orders end with';
            const name = stopped ? `${ends}, and goes on and on` : ends;
            return (
              <tr key={index} aria-current={shown || undefined}>
                {cells.map((cell, at) => (
                  <td key={`${columns[at]?.person} ${columns[at]?.key}`}>{cell}</td>
                ))}
                {counted && <td className="pg-count">{orders ?? 'not counted'}</td>}
                {counted && <td className="pg-count">{share ?? ''}</td>}
                <td className="pg-example">
                  {stopped && <span>Goes on and on. </span>}
                  <button
                    type="button"
                    className="pg-button"
                    aria-label={`Show me an order that ends with ${name}`}
                    onClick={() => send({ type: 'show order', order: witness })}
                  >
                    Show me
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
