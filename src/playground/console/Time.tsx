import { timeDraft, timeIn } from '#api';
import { ActButton } from '../bench/ActButton.tsx';
import type { ConsolePart } from './useConsole.ts';

const SPANS = ['1 hour', '1 day', '1 week'] as const;

/** The sandbox's time, and the calls that let it go on. */
export function Time({ console, send, busy }: ConsolePart) {
  const letPass = (by: string) => {
    const draft = timeDraft(console, by);
    if (draft) send(draft);
  };
  return (
    <fieldset className="ac-time" aria-label="Time in the sandbox">
      <p>It is {timeIn(console)} GMT in the sandbox, and stays so between calls. Let time pass:</p>
      {SPANS.map((by) => (
        <ActButton key={by} idle={busy} onClick={() => letPass(by)}>
          {by}
        </ActButton>
      ))}
    </fieldset>
  );
}
