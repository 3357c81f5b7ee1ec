import { useId, useState } from 'react';

export interface NameFieldProps {
  /** What is named, for a reader who hears one control at a time: `Name of the campaign`. */
  readonly label: string;
  readonly name: string;
  /** Gives the thing its new name, or says why it cannot have it. */
  readonly rename: (to: string) => string | null;
}

/**
 * A name. It counts when it is finished (Enter, or on to the next control), because references follow it; Escape gives the
 * old one back. A name that cannot be stays as it was typed, with the reason.
 */
export function NameField({ label, name, rename }: NameFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const id = useId();
  const finish = () => {
    if (draft === null) return;
    const reason = draft.trim() === name ? null : rename(draft);
    setWrong(reason);
    if (reason === null) setDraft(null);
  };
  return (
    <div className="pf-name">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={draft ?? name}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-why`}
        onChange={({ target }) => {
          setDraft(target.value);
          setWrong(null);
        }}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
          if (event.key !== 'Escape' || draft === null) return;
          event.stopPropagation();
          setDraft(null);
          setWrong(null);
        }}
      />
      <div id={`${id}-why`} aria-live="polite">
        {wrong !== null && <p className="pg-problem">{wrong}</p>}
      </div>
    </div>
  );
}
