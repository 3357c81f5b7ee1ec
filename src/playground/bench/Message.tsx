import type { Seen } from '#workbench';

interface MessageProps {
  readonly bench: Pick<Seen, 'past'>;
  /** What the last action has to say; null for nothing. */
  readonly said: string | null;
  /** What can be done, as long as nothing has been. */
  readonly hint: string;
}

/** What was done last, or why it was not. Told anew where two edits are called the same. */
export function Message({ bench: { past }, said, hint }: MessageProps) {
  return (
    <p className="pg-message pg-live" role="status">
      <span key={past.length}>{said ?? past.at(-1)?.label ?? hint}</span>
    </p>
  );
}
