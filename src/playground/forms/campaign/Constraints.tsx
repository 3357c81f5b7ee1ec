import {
  attributesOf,
  type Constraint,
  type ConstraintPlace,
  FILTERS,
  fieldOf,
  namesOf,
  type Value,
} from '#workbench';
import { ParamField } from '../../flow/ParamField.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { Adder } from '../controls/Adder.tsx';
import { Select } from '../controls/Select.tsx';
import type { FormProps } from '../form.ts';

export interface ConstraintsProps extends FormProps {
  /** Whether a trigger or a filter has them, and its name. */
  readonly kind: 'trigger' | 'filter';
  readonly of: string;
  readonly on: ConstraintPlace;
  readonly where: readonly Constraint[];
  readonly context: string;
  /** Has the constraint at a place a problem? */
  readonly wrong: (at: number) => boolean;
  readonly reasons: string;
}

/** Operator and values are those of a comparison with a person field. */
const COMPARISON = FILTERS.get('Person Attribute')?.params.filter(({ name }) => name !== 'attribute') ?? [];

/** The constraints of a trigger, or of a filter that looks back: all must hold. */
export function Constraints(props: ConstraintsProps) {
  const { bench, send, kind, of, on, where, context, wrong: isWrong, reasons } = props;
  const attributes = attributesOf(kind, of);
  const names = namesOf(bench.program);
  const all = Object.keys(attributes);
  if (all.length === 0) return null;
  return (
    <div className="pf-constraints">
      {where.map((constraint, at) => {
        const name = `constraint ${at + 1} of ${context}`;
        const set = (next: Constraint) => send({ type: 'set constraint', on, at, constraint: next });
        const wrong = isWrong(at);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a constraint is its place; it has no name
          <div key={at} className="pf-constraint">
            <Select
              label="Constraint"
              name={`Attribute, ${name}`}
              value={constraint.attribute}
              options={all}
              invalid={wrong}
              reasons={reasons}
              change={(attribute) => set({ ...constraint, attribute })}
            />
            {COMPARISON.map((param) => (
              <ParamField
                key={param.name}
                field={fieldOf(
                  param,
                  param.name === 'values' ? constraint.values : constraint.operator,
                  names,
                  attributes[constraint.attribute],
                )}
                context={name}
                invalid={wrong}
                reasons={reasons}
                change={(value) =>
                  set(
                    param.name === 'values'
                      ? { ...constraint, values: value as readonly Value[] }
                      : { ...constraint, operator: String(value) },
                  )
                }
              />
            ))}
            <button
              type="button"
              className="pg-button pg-bare"
              aria-label={`Remove ${name}`}
              title="Remove this constraint"
              onClick={() => send({ type: 'remove constraint', on, at })}
            >
              <Icon name="cross" />
            </button>
          </div>
        );
      })}
      <Adder
        label={`Attribute of the new constraint of ${context}`}
        options={all}
        action="Add Constraint"
        add={(attribute) => send({ type: 'add constraint', on, attribute })}
      />
    </div>
  );
}
