import { cellOf, outcomeTable } from '#views';
import type { Repair, Study } from '#workbench';
import type { BenchProps } from '../bench/useBench.ts';

interface RepairsProps extends Pick<BenchProps, 'send'> {
  readonly study: Study;
  readonly id: string;
}

const HOLDS: Readonly<Record<Repair['holds'], { readonly tag: string; readonly why: string }>> = {
  guaranteed: { tag: 'Guaranteed', why: 'All orders end so, also when queues are slow.' },
  unproven: {
    tag: 'Not proven for slow queues',
    why: 'All orders end so as long as the queues keep up. There are too many orders to say more.',
  },
  bet: { tag: 'A bet on timing', why: 'All orders end so only as long as the queues keep up.' },
};

/** What everybody whom the races are about ends with after a repair. */
function after({ exploration }: Study, repair: Repair): string {
  const before = outcomeTable(exploration);
  const [only] = repair.exploration.outcomes;
  const parts = before.columns.map(
    (column) => `${column.person} ends with ${column.what}: ${only ? cellOf(only, column) : ''}`,
  );
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}

/** Repairs that were made in a copy of the model and explored. */
export function Repairs({ study, send, id }: RepairsProps) {
  const { repairs, exploration } = study;
  if (exploration.outcomes.length < 2) return null;
  return (
    <div className="pg-repairs">
      <p className="pg-orders-title" id={`${id}-repairs`}>
        Repairs, each checked in every order
      </p>
      {repairs.length === 0 && <p>None of the known repairs makes all orders of this model end alike.</p>}
      <ul aria-labelledby={`${id}-repairs`}>
        {repairs.map((repair) => (
          <li key={repair.name}>
            <p>
              <span className="pg-holds" data-holds={repair.holds}>
                {HOLDS[repair.holds].tag}
              </span>
            </p>
            <p>
              <strong>{repair.title}</strong>
            </p>
            <p>{repair.does}</p>
            <p className="pg-after">
              {after(study, repair)} {HOLDS[repair.holds].why}
            </p>
            <button
              type="button"
              className="pg-button"
              aria-label={`Make this repair: ${repair.title}`}
              onClick={() => {
                send({ type: 'policy', policy: 'lockstep' });
                send({ type: 'put model', label: `Repair: ${repair.title}`, scenario: repair.scenario });
              }}
            >
              Make this repair
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
