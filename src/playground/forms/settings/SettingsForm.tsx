import { useId } from 'react';
import { ASSUMPTIONS, type AssumptionId, MODEL_KEYS, type Path, type Plain, problemsAt } from '#workbench';
import { FactLinks } from '../../why/FactLinks.tsx';
import { KeyField } from '../controls/KeyField.tsx';
import { Reasons } from '../controls/Reasons.tsx';
import type { FormProps } from '../form.ts';

function inside(data: unknown, path: Path): Plain | undefined {
  return path.reduce<unknown>(
    (here, part) => (here as Readonly<Record<string, unknown>> | undefined)?.[part],
    data,
  ) as Plain | undefined;
}

/** How many events of the run rest on each assumption. */
function uses({ run }: FormProps['bench']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of run.events)
    for (const id of 'assumptions' in event ? event.assumptions : [])
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

interface AssumptionFieldProps extends FormProps {
  readonly of: AssumptionId;
  readonly used: number;
}

function AssumptionField({ bench, send, of, used }: AssumptionFieldProps) {
  const id = useId();
  const { title, options, facts } = ASSUMPTIONS[of];
  const now = bench.program.settings[of];
  return (
    <fieldset className="pf-assumption">
      <legend>{title}</legend>
      {options.map((option, index) => (
        <label key={option} className="pf-check">
          <input
            type="radio"
            name={id}
            checked={now === option}
            onChange={() => send({ type: 'set assumption', id: of, option })}
          />
          {index === 0 ? `${option} (default)` : option}
        </label>
      ))}
      <p className="pf-quiet">
        {used === 0 ? 'No event of this run rests on it.' : `Events of this run that rest on it: ${used}.`}
      </p>
      <FactLinks facts={facts} />
    </fieldset>
  );
}

/** The model as a whole, and what the engine does where the sources are silent. */
export function SettingsForm({ bench, send }: FormProps) {
  const id = useId();
  const problems = problemsAt(bench, []);
  const own = MODEL_KEYS.map((key) => ({ key, path: key.path ?? [key.name] }));
  const about = own.flatMap(({ path }) =>
    problems.filter(({ below }) => path.every((part, index) => below[index] === part)),
  );
  const counts = uses(bench);
  const ids = Object.keys(ASSUMPTIONS) as AssumptionId[];
  return (
    <div className="pf-stack">
      <div className="pf-fields">
        {own.map(({ key, path }) => (
          <KeyField
            key={key.name}
            of={key}
            context="the model"
            value={inside(bench.scenario, path)}
            scenario={bench.scenario}
            invalid={about.some(({ below }) => below.at(-1) === key.name)}
            reasons={id}
            change={(value) => send({ type: 'set model', key: key.name, value })}
          />
        ))}
      </div>
      <Reasons id={id} problems={about} />
      <p className="pf-head">Assumptions</p>
      <p className="pf-quiet">
        Where Adobe's documentation and other sources are silent or disagree, the engine has to decide. What
        is at stake in each case: <a href="/reference/assumptions/">Assumptions</a>.
      </p>
      <div className="pf-assumptions">
        {ids.map((one) => (
          <AssumptionField key={one} {...{ bench, send }} of={one} used={counts.get(one) ?? 0} />
        ))}
      </div>
    </div>
  );
}
