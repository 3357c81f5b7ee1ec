import { type Constraint, FILTERS } from '#workbench';
import type { ChoiceFilterProps } from '../../flow/choiceFilter.ts';
import { Select } from '../controls/Select.tsx';
import type { FormProps } from '../form.ts';
import { Constraints } from './Constraints.tsx';

export interface ChoiceIfProps extends FormProps, ChoiceFilterProps {
  readonly campaign: string;
}

/** The kind of filter that a choice has as its IF, and the constraints of one that looks back. */
export function ChoiceIf({
  bench,
  send,
  campaign,
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
