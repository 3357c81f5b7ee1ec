import type { CampaignProblem, FormField } from '#workbench';
import type { SeenProps } from '../bench/useBench.ts';
import { ParamField } from './ParamField.tsx';

export interface ActionFieldsProps extends Pick<SeenProps, 'send'> {
  readonly campaign: string;
  readonly at: number;
  readonly choice: number | 'default';
  readonly nothing: boolean;
  readonly fields: readonly FormField[];
  /** The words before the fields, when there are choices. */
  readonly lead: string | null;
  readonly name: string;
  /** The step's problems. */
  readonly problems: readonly CampaignProblem[];
  /** The id of the place where they are told. */
  readonly reasons: string;
}

/** The parameters of a step or of one of its choices; or Do Nothing. */
export function ActionFields({
  send,
  campaign,
  at,
  choice,
  nothing,
  fields,
  lead,
  name,
  problems,
  reasons,
}: ActionFieldsProps) {
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
      {fields.map((field) => (
        <ParamField
          key={field.name}
          field={field}
          context={lead === null ? name : `${lead}: ${name}`}
          reasons={reasons}
          invalid={problems.some((one) => one.choice === choice && !one.test && one.param === field.name)}
          change={(value) => send({ type: 'set param', campaign, at, choice, param: field.name, value })}
        />
      ))}
    </div>
  );
}
