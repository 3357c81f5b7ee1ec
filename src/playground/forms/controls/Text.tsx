import { useId, useState } from 'react';

export interface TextProps {
  readonly label: string;
  /** The whole name, where the label alone does not say what it belongs to. */
  readonly name?: string;
  readonly value: string;
  readonly invalid?: boolean;
  readonly reasons?: string | undefined;
  readonly help?: string;
  /** Several lines, as many as it starts with. */
  readonly lines?: number;
  readonly numeric?: boolean;
  readonly change: (text: string) => void;
}

/** A text that takes effect at every key, and stays as it is typed while it has the focus. */
export function Text(props: TextProps) {
  const { label, name, value, invalid = false, reasons, help, lines, numeric = false, change } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const shared = {
    id,
    value: draft ?? value,
    title: help,
    'aria-label': name,
    'aria-invalid': invalid,
    'aria-describedby': invalid ? reasons : undefined,
    spellCheck: false,
    onFocus: () => setDraft(value),
    onBlur: () => setDraft(null),
    onChange: ({ target }: { target: { value: string } }) => {
      setDraft(target.value);
      change(target.value);
    },
  };
  return (
    <div className="pf-field">
      <label htmlFor={id}>{label}</label>
      {lines === undefined ? (
        <input type="text" autoComplete="off" inputMode={numeric ? 'numeric' : undefined} {...shared} />
      ) : (
        <textarea rows={lines} {...shared} />
      )}
    </div>
  );
}
