import { useState } from 'react';
import { ActButton } from '../bench/ActButton.tsx';
import type { Given, Kept } from './kept.ts';
import { KEEP_LIMITS } from './limits.ts';

interface KeepFormProps {
  readonly current: Given;
  /** The kept model that is on the screen; null when it is none. */
  readonly marked: Kept | null;
  readonly keepNew: (name: string) => void;
  readonly keepAgain: () => void;
}

/** Keeps the model on the screen, under a name, or in the place that it was opened from. */
export function KeepForm({ current, marked, keepNew, keepAgain }: KeepFormProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <form
      className="pg-keep-form"
      onSubmit={(event) => {
        event.preventDefault();
        keepNew(typed ?? current.name);
        setTyped(null);
      }}
    >
      {marked && (
        <ActButton idle={marked.text === current.text} className="pg-keep-again" onClick={keepAgain}>
          Save &quot;{marked.name}&quot;
        </ActButton>
      )}
      <label className="pg-keep-line">
        <span>Name</span>
        <input
          type="text"
          value={typed ?? current.name}
          maxLength={KEEP_LIMITS.name}
          autoComplete="off"
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <button type="submit" className="pg-button">
        {marked ? 'Keep as a new model' : 'Keep this model'}
      </button>
    </form>
  );
}
