import {
  type Bench,
  type FilterData,
  filterFields,
  isAbout,
  namesOf,
  type PlacedProblem,
  type Plain,
} from '#workbench';
import { ParamField } from '../../flow/ParamField.tsx';

export interface FilterFieldsProps {
  readonly bench: Bench;
  readonly filter: FilterData;
  readonly context: string;
  readonly problems: readonly PlacedProblem[];
  readonly reasons: string;
  readonly change: (filter: FilterData) => void;
}

/** The filter with another value; a value that may be left out is left out when it is empty. */
function withValue(filter: FilterData, name: string, value: Plain, optional: boolean): FilterData {
  const { [name]: _old, ...rest } = filter;
  return (value === '' && optional ? rest : { ...filter, [name]: value }) as FilterData;
}

/** The parameters of a filter, but for its constraints. */
export function FilterFields({ bench, filter, context, problems, reasons, change }: FilterFieldsProps) {
  const whole = problems.some(
    ({ below, message }) => below.length === 0 && !message.endsWith(' is missing.'),
  );
  return (
    <div className="pf-fields">
      {filterFields(filter, namesOf(bench.program))
        .filter(({ json }) => json !== 'conditions')
        .map((field) => (
          <ParamField
            key={field.name}
            field={field}
            context={context}
            invalid={whole || isAbout(problems, field)}
            reasons={reasons}
            change={(value) => change(withValue(filter, field.name, value, field.optional))}
          />
        ))}
    </div>
  );
}
