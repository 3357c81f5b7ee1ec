import { useContext } from 'react';
import {
  type CampaignProblem,
  type ChoiceData,
  FILTERS,
  type FilterData,
  namesOf,
  type StepKind,
} from '#workbench';
import type { BenchProps } from '../bench/useBench.ts';
import { Icon } from '../icons/Icon.tsx';
import { ActionFields } from './ActionFields.tsx';
import { FlowToolsContext } from './flowTools.ts';
import { ParamField } from './ParamField.tsx';

export interface ChoiceFieldsProps extends BenchProps {
  readonly campaign: string;
  readonly at: number;
  readonly kind: StepKind | undefined;
  readonly choice: ChoiceData;
  readonly index: number;
  readonly name: string;
  /** The step's problems. */
  readonly problems: readonly CampaignProblem[];
  /** The id of the place where they are told. */
  readonly reasons: string;
}

/** One choice: its condition and what it does. The first choice that matches applies. */
export function ChoiceFields({
  bench,
  send,
  campaign,
  at,
  kind,
  choice,
  index,
  name,
  problems,
  reasons,
}: ChoiceFieldsProps) {
  const names = namesOf(bench.program);
  const label = `Choice ${index + 1}`;
  const attribute = String(choice.if['attribute'] ?? '');
  const tools = useContext(FlowToolsContext);
  const params = FILTERS.get(choice.if.filter)?.params ?? [];
  return (
    <fieldset className="pg-choice" aria-label={`${label} of ${name}`}>
      <div className="pg-choice-if">
        <span className="pg-if">{attribute === '' ? `If ${choice.if.filter}` : 'If'}</span>
        {tools?.choiceIf({
          step: at,
          choice: index,
          test: choice.if,
          name: `${label} of ${name}`,
          reasons,
          invalid: problems.some((one) => one.choice === index && one.test),
        })}
        {params.map((param) =>
          tools && param.type.json === 'conditions' ? null : (
            <ParamField
              key={param.name}
              param={param}
              value={choice.if[param.name]}
              names={names}
              field={names.fields.get(attribute) ?? 'string'}
              context={`${label} of ${name}`}
              reasons={reasons}
              invalid={problems.some(
                (one) => one.choice === index && one.test && (one.param ?? param.name) === param.name,
              )}
              change={(value) => {
                const { [param.name]: _old, ...rest } = choice.if;
                const test = (
                  param.optional && value === '' ? rest : { ...choice.if, [param.name]: value }
                ) as FilterData;
                send({ type: 'set test', campaign, at, choice: index, test });
              }}
            />
          ),
        )}
        <button
          type="button"
          className="pg-button pg-bare pg-live"
          aria-label={`Remove ${label} of ${name}`}
          title="Remove this choice"
          onClick={() => send({ type: 'remove choice', campaign, at, choice: index })}
        >
          <Icon name="cross" />
        </button>
      </div>
      <ActionFields
        {...{ bench, send, campaign, at, kind, name, problems, reasons }}
        choice={index}
        data={choice}
        lead={`Then, ${label.toLowerCase()}`}
      />
    </fieldset>
  );
}
