// biome-ignore-all lint/a11y/useSemanticElements: a fieldset is for form controls
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
import type { KeyboardEvent, ReactNode, Ref } from 'react';

export interface ScrollBoxProps {
  readonly label: string;
  readonly id: string;
  readonly children: ReactNode;
  readonly box?: Ref<HTMLDivElement>;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A wide drawing in a narrow place: it scrolls sideways by itself, so that the page never does. */
export function ScrollBox({ label, id, children, box, onKeyDown }: ScrollBoxProps) {
  return (
    <div
      className="pg-scroll"
      ref={box}
      tabIndex={0}
      role="group"
      aria-label={label}
      id={id}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
