import { type CampaignProblem, namesOf, type Param, type Plain, type StepKind } from '#workbench';
import type { BenchProps } from '../bench/useBench.ts';
import { ParamField } from './ParamField.tsx';

export interface ActionFieldsProps extends BenchProps {
  readonly campaign: string;
  readonly at: number;
  readonly kind: StepKind | undefined;
  readonly choice: number | 'default';
  readonly data: { readonly doNothing?: true; readonly [param: string]: Plain };
  /** The words before the fields, when there are choices. */
  readonly lead: string | null;
  readonly name: string;
  /** The step's problems. */
  readonly problems: readonly CampaignProblem[];
  /** The id of the place where they are told. */
  readonly reasons: string;
}

const CROWDED = 4;

/** All parameters; of a kind with many, those that are needed or there. */
function shown(kind: StepKind | undefined, data: ActionFieldsProps['data']): readonly Param[] {
  const params = kind?.params ?? [];
  if (params.length <= CROWDED) return params;
  return params.filter(({ name, optional, initial }) => !optional || initial || data[name] !== undefined);
}

/** The parameters of a step or of one of its choices; or Do Nothing. */
export function ActionFields({
  bench,
  send,
  campaign,
  at,
  kind,
  choice,
  data,
  lead,
  name,
  problems,
  reasons,
}: ActionFieldsProps) {
  const names = namesOf(bench.program);
  const nothing = data.doNothing === true;
  return (
    <div className="pg-action">
      {lead !== null && (
        <div className="pg-then">
          <span>{lead}</span>
          <label className="pg-nothing">
            <input
              type="checkbox"
              checked={nothing}
              aria-label={`Do Nothing, ${lead}: ${name}`}
              onChange={({ target }) =>
                send({ type: 'do nothing', campaign, at, choice, on: target.checked })
              }
            />
            Do Nothing
          </label>
        </div>
      )}
      {!nothing &&
        shown(kind, data).map((param) => (
          <ParamField
            key={param.name}
            param={param}
            value={data[param.name]}
            names={names}
            context={lead === null ? name : `${lead}: ${name}`}
            reasons={reasons}
            invalid={problems.some((one) => one.choice === choice && !one.test && one.param === param.name)}
            change={(value) => send({ type: 'set param', campaign, at, choice, param: param.name, value })}
          />
        ))}
    </div>
  );
}
