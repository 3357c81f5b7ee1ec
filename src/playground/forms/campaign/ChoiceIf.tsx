import { type Constraint, FILTERS } from '#workbench';
import { ActButton } from '../../bench/ActButton.tsx';
import type { ChoiceFilterProps } from '../../flow/flowTools.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Select } from '../controls/Select.tsx';
import type { FormProps } from '../form.ts';
import { Constraints } from './Constraints.tsx';

export interface ChoiceIfProps extends FormProps, ChoiceFilterProps {
  readonly campaign: string;
  /** How many choices the step has. */
  readonly count: number;
}

/** The kind of filter that a choice has as its IF, and the constraints of one that looks back. */
export function ChoiceIf({
  bench,
  send,
  campaign,
  count,
  step,
  choice,
  test,
  name,
  reasons,
  invalid,
}: ChoiceIfProps) {
  const on = { campaign, step, choice };
  const where = (test['where'] ?? []) as unknown as readonly Constraint[];
  return (
    <div className="pf-if">
      {count > 1 && (
        <div className="pf-bar">
          {([-1, 1] as const).map((by) => (
            <ActButton
              key={by}
              className="pg-bare"
              idle={choice + by < 0 || choice + by >= count}
              aria-label={`Move ${by < 0 ? 'up' : 'down'}: ${name}`}
              title={`Move ${by < 0 ? 'up' : 'down'}`}
              onClick={() => send({ type: 'move choice', campaign, at: step, from: choice, to: choice + by })}
            >
              <Icon name={by < 0 ? 'up' : 'down'} />
            </ActButton>
          ))}
        </div>
      )}
      <Select
        label="Kind of filter"
        name={`Kind of filter, ${name}`}
        value={test.filter}
        options={[...FILTERS.keys()]}
        change={(filter) => send({ type: 'set choice filter', ...on, filter })}
      />
      {FILTERS.get(test.filter)?.looksBackOn !== undefined && (
        <Constraints
          {...{ bench, send, on, where, reasons }}
          kind="filter"
          of={test.filter}
          context={name}
          wrong={() => invalid}
        />
      )}
    </div>
  );
}
