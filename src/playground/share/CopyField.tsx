import { useEffect, useId, useRef, useState } from 'react';
import { ActButton } from '../bench/ActButton.tsx';

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
  /** What the button copies: "link". */
  readonly what: string;
  /** Lines of the field; 1 makes it a single line. */
  readonly rows?: number;
  /** There is nothing to copy yet. */
  readonly idle?: boolean;
}

async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No secure page, no permission, or an embedded page that may not.
    return false;
  }
}

/** A text to copy: in a field that can be read and selected, with a button. Where the browser does not copy, it selects. */
export function CopyField({ label, value, what, rows = 1, idle = false }: CopyFieldProps) {
  const id = useId();
  const field = useRef<(HTMLInputElement & HTMLTextAreaElement) | null>(null);
  const [said, say] = useState({ of: '', words: '' });
  const told = useRef<HTMLParagraphElement>(null);
  // In a small window the button can be the last thing in sight.
  useEffect(() => {
    if (said.words !== '') told.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);
  const copy = async () => {
    if (await written(value)) return say({ of: value, words: `Copied the ${what}.` });
    field.current?.focus();
    field.current?.select();
    say({ of: value, words: `The ${what} is selected: press Ctrl+C, on a Mac Cmd+C, to copy it.` });
  };
  const Field = rows === 1 ? 'input' : 'textarea';
  return (
    <div className="pg-copy">
      <label htmlFor={id}>{label}</label>
      <div className="pg-copy-line">
        <Field
          ref={field}
          id={id}
          readOnly
          spellCheck={false}
          value={value}
          aria-busy={idle}
          {...(rows === 1 ? { type: 'text' } : { rows })}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <ActButton idle={idle || value === ''} onClick={copy}>
          Copy {what}
        </ActButton>
      </div>
      <p ref={told} className="pg-share-said" role="status">
        {said.of === value ? said.words : ''}
      </p>
    </div>
  );
}
