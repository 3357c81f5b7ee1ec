import type { PlacedProblem } from '#workbench';

/** Why something is underlined, and warnings; a reader hears of them when they come up. */
export function Reasons({
  id,
  problems,
}: {
  readonly id: string;
  readonly problems: readonly PlacedProblem[];
}) {
  return (
    <div id={id} aria-live="polite">
      {problems.map(({ message, reach }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two places can have the same problem
        <p key={index} className={reach === 'warning' ? 'pg-warning' : 'pg-problem'}>
          {message}
        </p>
      ))}
    </div>
  );
}
