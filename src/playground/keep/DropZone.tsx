// biome-ignore-all lint/a11y/useSemanticElements: a fieldset is for form controls
import { type DragEvent, type FocusEventHandler, type ReactNode, type Ref, useState } from 'react';

interface DropZoneProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly className: string;
  readonly label: string;
  readonly drop: (files: readonly File[]) => void;
  readonly onFocus: FocusEventHandler<HTMLElement>;
  readonly children: ReactNode;
}

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');

/** A group that takes files dropped anywhere on it. The keyboard has the button that chooses files. */
export function DropZone({ ref, className, label, drop, onFocus, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  return (
    <div
      ref={ref}
      className={`${className}${over ? ' pg-keep-over' : ''}`}
      role="group"
      aria-label={label}
      tabIndex={-1}
      onFocus={onFocus}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        drop([...event.dataTransfer.files]);
      }}
    >
      {children}
    </div>
  );
}
