import { outcomeTable, placeOf, raceSentence } from '#views';
import type { Study } from '#workbench';
import type { BenchProps } from '../bench/useBench.ts';
import type { OrdersProps } from './Orders.tsx';

interface RacesProps extends Pick<BenchProps, 'send'>, Pick<OrdersProps, 'edit'> {
  readonly exploration: Study['exploration'];
  readonly id: string;
}

/** Which steps race, and two orders for each race that differ in the swap of the two. Each opens the flow of its first step. */
export function Races({ exploration, send, id, edit }: RacesProps) {
  const { races, outcomes, complete } = exploration;
  if (outcomes.length < 2 && complete) return null;
  const { columns, lines } = outcomeTable(exploration);
  return (
    <div className="pg-races">
      <p className="pg-orders-title" id={`${id}-races`}>
        {races.length === 1 ? 'The race' : 'The races'}
      </p>
      {races.length === 0 && <p>No two steps were found whose order alone decides it.</p>}
      <ol aria-labelledby={`${id}-races`}>
        {races.map((race) => {
          const { person, racers, photos } = race;
          const own = columns.flatMap((column, at) => (column.person === person ? [at] : []));
          return (
            <li key={`${raceSentence(race)} ${person}`}>
              <p className="pg-race">{raceSentence(race)}</p>
              <ul>
                {photos.map(({ order, at, outcome }, first) => {
                  const ends = own.map(
                    (column) => `${columns[column]?.what}: ${lines[outcome]?.cells[column]}`,
                  );
                  if (lines[outcome]?.stopped) ends.push('a run that goes on and on');
                  const racer = racers[first as 0 | 1];
                  return (
                    // The two racers can be one step of one campaign, in two runs of its flow.
                    // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells the two apart
                    <li key={first}>
                      <span>
                        {placeOf(racer)}, first: {person} ends with {ends.join(', ')}.
                      </span>{' '}
                      <button
                        type="button"
                        className="pg-button"
                        aria-label={`Show me: ${placeOf(racer)}, first`}
                        onClick={() => {
                          edit(racer.campaign);
                          send({ type: 'show order', order, at });
                        }}
                      >
                        Show me
                      </button>
                    </li>
                  );
                })}
              </ul>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
