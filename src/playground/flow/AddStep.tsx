import { useId, useState } from 'react';
import type { Action } from '#workbench';
import { Icon } from '../icons/Icon.tsx';

export interface AddStepProps {
  readonly send: (action: Action) => void;
  readonly campaign: string;
  /** The kinds of step to choose from. */
  readonly kinds: readonly string[];
  /** How many steps the flow has: the new one comes after them. */
  readonly count: number;
}

/** Adds a step of any kind at the end of the flow. */
export function AddStep({ send, campaign, kinds, count }: AddStepProps) {
  const [kind, setKind] = useState(kinds[0] ?? '');
  const id = useId();
  return (
    <div className="pg-add pg-live">
      <label htmlFor={id} className="pg-sr">
        Kind of step
      </label>
      <select id={id} value={kind} onChange={({ target }) => setKind(target.value)}>
        {kinds.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <button
        type="button"
        className="pg-button"
        onClick={() => send({ type: 'add step', campaign, at: count, step: kind })}
      >
        <Icon name="plus" /> Add step
      </button>
    </div>
  );
}
