import { useState } from 'react';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly invalid: boolean;
  /** The id of the place where the reasons are told. */
  readonly reasons: string;
  readonly change: (value: string) => void;
}

/**
 * A text that takes effect at every key. What is typed stays as it is typed while the field has the focus, also where the
 * model holds it differently (a list of values).
 */
export function TextField({ label, value, invalid, reasons, change }: TextFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <input
      type="text"
      aria-label={label}
      aria-invalid={invalid}
      aria-describedby={invalid ? reasons : undefined}
      value={draft ?? value}
      spellCheck={false}
      autoComplete="off"
      onFocus={() => setDraft(value)}
      onBlur={() => setDraft(null)}
      onChange={({ target }) => {
        setDraft(target.value);
        change(target.value);
      }}
    />
  );
}
