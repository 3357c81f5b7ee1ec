import { useContext } from 'react';
import type { CampaignProblem, ChoiceData, ChoiceForm, FilterData } from '#workbench';
import type { SeenProps } from '../bench/useBench.ts';
import { Icon } from '../icons/Icon.tsx';
import { ActionFields } from './ActionFields.tsx';
import { FlowToolsContext } from './flowTools.ts';
import { ParamField } from './ParamField.tsx';

export interface ChoiceFieldsProps extends Pick<SeenProps, 'send'> {
  readonly campaign: string;
  readonly at: number;
  readonly choice: ChoiceData;
  readonly form: ChoiceForm;
  readonly index: number;
  readonly name: string;
  /** The step's problems. */
  readonly problems: readonly CampaignProblem[];
  /** The id of the place where they are told. */
  readonly reasons: string;
}

/** One choice: its condition and what it does. The first choice that matches applies. */
export function ChoiceFields({
  send,
  campaign,
  at,
  choice,
  form,
  index,
  name,
  problems,
  reasons,
}: ChoiceFieldsProps) {
  const label = `Choice ${index + 1}`;
  const attribute = String(choice.if['attribute'] ?? '');
  const tools = useContext(FlowToolsContext);
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
        {form.test.map((field) =>
          tools && field.json === 'conditions' ? null : (
            <ParamField
              key={field.name}
              field={field}
              context={`${label} of ${name}`}
              reasons={reasons}
              invalid={problems.some(
                (one) => one.choice === index && one.test && (one.param ?? field.name) === field.name,
              )}
              change={(value) => {
                const { [field.name]: _old, ...rest } = choice.if;
                const test = (
                  field.optional && value === '' ? rest : { ...choice.if, [field.name]: value }
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
        {...{ send, campaign, at, name, problems, reasons }}
        choice={index}
        nothing={choice.doNothing === true}
        fields={form.action}
        lead={`Then, ${label.toLowerCase()}`}
      />
    </fieldset>
  );
}
