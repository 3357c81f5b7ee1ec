// biome-ignore-all lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
// biome-ignore-all lint/a11y/useSemanticElements: a fieldset is for form controls
import type { ReactNode } from 'react';

/** Characters that are shown: more is no reading, and slow to draw. */
const MOST = 20_000;

interface WireProps {
  readonly label: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** A text as it goes over the wire, in a box that scrolls. */
export function Wire({ label, text, children }: WireProps) {
  return (
    <figure>
      <figcaption>
        {label}
        {children}
      </figcaption>
      <pre tabIndex={0} role="group" aria-label={label}>
        <code>{text.slice(0, MOST)}</code>
      </pre>
      {text.length > MOST && (
        <p className="ac-help">
          The first {MOST.toLocaleString('en-US')} of {text.length.toLocaleString('en-US')} characters.
        </p>
      )}
    </figure>
  );
}
