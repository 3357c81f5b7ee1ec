import { Icon } from '../icons/Icon.tsx';
import type { IconName } from '../icons/paths.ts';

export interface StepButtonProps {
  /** The name by which the list finds the button again when its step has moved. */
  readonly part: string;
  readonly icon: IconName;
  readonly label: string;
  /** The step, in words. */
  readonly step: string;
  /** The keys that do the same. */
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** A button at the head of a step that is only an icon; its name says which step it is about. */
export function StepButton({ part, icon, label, step, keys, disabled = false, onClick }: StepButtonProps) {
  return (
    <button
      type="button"
      className="pg-button pg-bare"
      data-part={part}
      aria-label={`${label}: ${step}`}
      title={keys === undefined ? label : `${label} (${keys})`}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
