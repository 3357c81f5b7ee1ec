import { useId, useState } from 'react';

export interface CountProps {
  readonly label: string;
  readonly name?: string;
  readonly value: number | undefined;
  readonly help?: string;
  /** Nothing where the field is empty. */
  readonly change: (count: number | null) => void;
}

/** A whole number from 1, or nothing. What is no such number stays as it is typed, with the reason, and changes nothing. */
export function Count({ label, name, value, help, change }: CountProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const wrong = draft !== null && draft.trim() !== '' && !/^[1-9]\d{0,14}$/.test(draft.trim());
  return (
    <div className="pf-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        title={help}
        aria-label={name}
        aria-invalid={wrong}
        aria-describedby={`${id}-why`}
        value={draft ?? (value === undefined ? '' : String(value))}
        onBlur={() => !wrong && setDraft(null)}
        onChange={({ target }) => {
          const text = target.value.trim();
          setDraft(target.value);
          if (text === '') change(null);
          else if (/^[1-9]\d{0,14}$/.test(text)) change(Number(text));
        }}
      />
      <div id={`${id}-why`} aria-live="polite">
        {wrong && <p className="pg-problem">{label} is a whole number from 1, or nothing.</p>}
      </div>
    </div>
  );
}
