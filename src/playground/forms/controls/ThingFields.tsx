import { useId } from 'react';
import { findThing, NAMED, type NamedId, outsideOf, type Path, type Plain, problemsAt } from '#workbench';
import { type FormProps, tryEdit } from '../form.ts';
import { Answers } from './Answers.tsx';
import { KeyField } from './KeyField.tsx';
import { NameField } from './NameField.tsx';
import { Reasons } from './Reasons.tsx';

export interface ThingFieldsProps extends FormProps {
  readonly kind: NamedId;
  readonly name: string;
  /** Hears of the new name. */
  readonly renamed?: (to: string) => void;
}

const TOKENS_AND_CAMPAIGNS: readonly unknown[] = ['tokens', 'campaigns', 'fields'];

function inside(data: Plain, path: Path): Plain | undefined {
  return path.reduce<Plain | undefined>(
    (here, part) => (here as Readonly<Record<string, Plain>> | undefined)?.[part],
    data,
  );
}

/** The name of a thing and all that can be set on it, but for records, which have forms of their own. */
export function ThingFields({ bench, send, kind, name, renamed }: ThingFieldsProps) {
  const id = useId();
  const found = findThing(bench.scenario, kind, name);
  if (!found) return null;
  const problems = problemsAt(bench, found.path).filter(
    ({ below }) => !TOKENS_AND_CAMPAIGNS.includes(below[0]),
  );
  const set = (key: string, value: Plain) => send({ type: 'set', kind, name, key, value });
  return (
    <>
      <div className="pf-fields">
        <NameField
          key={found.path.join('.')}
          label={`Name of the ${kind}`}
          name={found.own}
          rename={(to) => {
            const wrong = tryEdit({ bench, send }, { type: 'rename', kind, name, to });
            if (wrong === null) renamed?.(to.trim());
            return wrong;
          }}
        />
        {NAMED[kind].keys.map((key) => {
          const value = inside(found.data, key.path ?? [key.name]);
          const change = (next: Plain) => set(key.name, next);
          if (key.holds === 'answers')
            return <Answers key={key.name} {...{ bench, value, change }} context={found.own} />;
          return (
            <KeyField
              key={key.name}
              of={key}
              context={`${kind} ${found.own}`}
              value={value}
              scenario={bench.scenario}
              offered={key.around ? outsideOf(bench.scenario, kind, key.name, name) : undefined}
              invalid={problems.some(({ below }) => below[0] === key.name)}
              reasons={id}
              change={change}
            />
          );
        })}
      </div>
      <Reasons id={id} problems={problems} />
    </>
  );
}
