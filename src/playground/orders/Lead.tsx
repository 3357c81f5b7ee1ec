import { nameOf } from '#views';
import { choicesMade, type Ready, ready } from '#workbench';
import { ActButton } from '../bench/ActButton.tsx';
import type { OrdersProps } from './Orders.tsx';

function caption({ campaign, at, step, person }: Ready, several: boolean): string {
  const what = at === null ? step : `step ${at + 1}: ${step}`;
  const own = campaign === null ? what : `${nameOf(campaign)}, ${what}`;
  return several && person !== null ? `${person}: ${own}` : own;
}

/** What the buttons say. Two runs of one flow can be ready for the same step: they are numbered. */
function captions(options: readonly Ready[], several: boolean): readonly string[] {
  const plain = options.map((option) => caption(option, several));
  return plain.map((own, at) => {
    const alike = plain.filter((other) => other === own).length;
    const number = plain.slice(0, at + 1).filter((other) => other === own).length;
    return alike === 1 ? own : `${own} (run ${number} of ${alike})`;
  });
}

/** The reader is the scheduler: what may happen next are buttons. */
export default function Lead({ bench, send, goal }: OrdersProps) {
  const { program, run, policy } = bench;
  const chosen = choicesMade(program, policy);
  const options = chosen === undefined ? [] : ready(program, run);
  const says = captions(options, program.people.length > 1);
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
      <p className="pg-lead-now" role="status">
        {chosen === undefined && 'The run is not yours now. Begin, and choose what runs next.'}
        {options.length > 0 &&
          `${options.length} flows are ready, and nothing says which comes first. What runs next?`}
        {over && `The run is over after ${chosen.length} choices of yours. ${ended ?? ''}`}
        {reached && ' That is what was asked for.'}
        {over && goal && !reached && ' That is not what was asked for: go back, or begin again.'}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons, and no fields of a form */}
      <div className="pg-ready" role="group" aria-label="What may run next" tabIndex={-1}>
        {options.map((option, at) => (
          <button
            key={option.code}
            type="button"
            className="pg-button"
            onClick={() => send({ type: 'lead', by: { code: option.code } })}
          >
            {says[at]}
          </button>
        ))}
      </div>
      <div className="pg-lead-back">
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
