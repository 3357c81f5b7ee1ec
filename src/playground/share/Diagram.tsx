import { type ReactNode, useState } from 'react';
import { CopyField } from './CopyField.tsx';

interface DiagramProps {
  readonly title: string;
  readonly what: string;
  /** Made only when it is looked at. */
  readonly text: () => string;
  readonly children: ReactNode;
}

/** A diagram as text: to copy, or to do with what its children offer. */
export function Diagram({ title, what, text, children }: DiagramProps) {
  const [open, set] = useState(false);
  return (
    <details className="pg-share-more" onToggle={({ currentTarget }) => set(currentTarget.open)}>
      <summary>{title}</summary>
      {open && (
        <>
          <CopyField label={`Text of the ${what}`} what={what} rows={6} value={text()} />
          {children}
        </>
      )}
    </details>
  );
}
