import { nameOf } from '#views';
import { chosenIn, type Ready, ready } from '#workbench';
import { ActButton } from '../bench/ActButton.tsx';
import type { OrdersProps } from './Orders.tsx';

function caption({ campaign, at, step }: Ready): string {
  const what = at === null ? step : `step ${at + 1}: ${step}`;
  return campaign === null ? what : `${nameOf(campaign)}, ${what}`;
}

/** The reader is the scheduler: what may happen next are buttons. */
export default function Lead({ bench, send, goal }: OrdersProps) {
  const { program, run, policy } = bench;
  const chosen = chosenIn(policy);
  const options = chosen === undefined ? [] : ready(program, run);
  const several = program.people.length > 1;
  const over = chosen !== undefined && options.length === 0;
  const value = goal && (run.world.people.get(goal.person)?.fields[goal.field] ?? null);
  const reached = over && goal !== undefined && value === goal.is;
  const ended = goal && `${goal.person} ends with ${goal.field}: ${value ?? 'empty'}.`;
  return (
    <div className="pg-lead">
      {goal && (
        <p>
          Bring it about that {goal.person} ends with {goal.field}: <strong>{goal.is ?? 'empty'}</strong>.
        </p>
      )}
      <p role="status">
        {chosen === undefined && 'The run is not yours now. Begin, and choose what runs next.'}
        {options.length > 0 &&
          `${options.length} flows are ready, and nothing says which comes first. What runs next?`}
        {over && `The run is over after ${chosen.length} choices of yours. ${ended ?? ''}`}
        {reached && ' That is what was asked for.'}
        {over && goal && !reached && ' That is not what was asked for: go back, or begin again.'}
      </p>
      <div className="pg-ready">
        {options.map((option) => (
          <button
            key={option.code}
            type="button"
            className="pg-button"
            onClick={() => send({ type: 'lead', by: { code: option.code } })}
          >
            {several && option.person ? `${option.person}: ` : ''}
            {caption(option)}
          </button>
        ))}
      </div>
      <div className="pg-group">
        <ActButton idle={!chosen || chosen.length === 0} onClick={() => send({ type: 'lead', by: 'back' })}>
          One choice back
        </ActButton>
        <button type="button" className="pg-button" onClick={() => send({ type: 'lead', by: 'start' })}>
          Begin again
        </button>
      </div>
    </div>
  );
}
