import { useState } from 'react';
import { ActButton } from '../bench/ActButton.tsx';

interface PasteFormProps {
  readonly label: string;
  /** What the button does with the text: "Check the text". */
  readonly action: string;
  readonly take: (text: string) => void;
}

/** A field for a text that is pasted or typed, taken when the reader says so. The text stays. */
export function PasteForm({ label, action, take }: PasteFormProps) {
  const [text, type] = useState('');
  return (
    <details className="pg-share-more">
      <summary>{label}</summary>
      <form
        className="pg-share-paste"
        onSubmit={(event) => {
          event.preventDefault();
          take(text);
        }}
      >
        <textarea
          aria-label={label}
          rows={8}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={({ target }) => type(target.value)}
        />
        <ActButton idle={text.trim() === ''} type="submit">
          {action}
        </ActButton>
      </form>
    </details>
  );
}
