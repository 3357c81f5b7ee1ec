import { type ReactNode, useId } from 'react';

export interface SelectProps {
  readonly label: ReactNode;
  /** The whole name, where the label alone does not say what it belongs to. */
  readonly name?: string;
  readonly value: string;
  readonly options: readonly (string | { readonly value: string; readonly words: string })[];
  /** What stands for nothing, where nothing can be chosen. */
  readonly none?: string | undefined;
  readonly invalid?: boolean;
  readonly reasons?: string | undefined;
  readonly help?: string;
  readonly change: (value: string) => void;
}

/** One of some words. A value that is not among them is shown as it is, and called not there. */
export function Select(props: SelectProps) {
  const { label, name, value, options, none, invalid = false, reasons, help, change } = props;
  const id = useId();
  const all = options.map((one) => (typeof one === 'string' ? { value: one, words: one } : one));
  const isKnown = all.some((one) => one.value === value) || (none !== undefined && value === '');
  return (
    <div className="pf-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        title={help}
        aria-label={name}
        aria-invalid={invalid}
        aria-describedby={invalid ? reasons : undefined}
        onChange={({ target }) => change(target.value)}
      >
        {!isKnown && <option value={value}>{value === '' ? 'Choose one' : `${value} (not there)`}</option>}
        {none !== undefined && <option value="">{none}</option>}
        {all.map((one) => (
          <option key={one.value} value={one.value}>
            {one.words}
          </option>
        ))}
      </select>
    </div>
  );
}
