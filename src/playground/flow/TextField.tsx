import { useContext, useId, useState } from 'react';
import { FlowToolsContext } from './flowTools.ts';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly invalid: boolean;
  /** The id of the place where the reasons are told. */
  readonly reasons: string;
  /** It may hold tokens. */
  readonly tokens?: boolean;
  readonly change: (value: string) => void;
}

/**
 * A text that takes effect at every key. What is typed stays as it is typed while the field has the focus, also where the
 * model holds it differently (a list of values).
 */
export function TextField({ label, value, invalid, reasons, tokens = false, change }: TextFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const tools = useContext(FlowToolsContext);
  const list = useId();
  const completed = tokens && tools && draft !== null ? tools.complete(draft) : null;
  return (
    <>
      <input
        list={completed ? list : undefined}
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
      {completed && (
        <datalist id={list}>
          {completed.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </>
  );
}
