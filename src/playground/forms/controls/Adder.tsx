import { useId, useState } from 'react';
import { Icon } from '../../icons/Icon.tsx';

export interface AdderProps {
  /** What is chosen: `Kind of filter`. */
  readonly label: string;
  readonly options: readonly (string | { readonly value: string; readonly words: string })[];
  /** What the button says: `Add Filter`. */
  readonly action: string;
  readonly add: (value: string) => void;
}

/** Adds one of a kind that is chosen first. */
export function Adder({ label, options, action, add }: AdderProps) {
  const all = options.map((one) => (typeof one === 'string' ? { value: one, words: one } : one));
  const [chosen, choose] = useState('');
  const id = useId();
  const value = all.some((one) => one.value === chosen) ? chosen : (all[0]?.value ?? '');
  if (all.length === 0) return null;
  return (
    <div className="pf-add">
      <label htmlFor={id} className="pg-sr">
        {label}
      </label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {all.map((one) => (
          <option key={one.value} value={one.value}>
            {one.words}
          </option>
        ))}
      </select>
      <button type="button" className="pg-button" onClick={() => add(value)}>
        <Icon name="plus" /> {action}
      </button>
    </div>
  );
}
