import { useId } from 'react';
import type { ConsolePart } from './useConsole.ts';

interface RawFormProps extends Pick<ConsolePart, 'act' | 'console'> {
  readonly text: string;
  /** The id of the text that says what is wrong. */
  readonly told: string;
}

/** The request as text, as it goes over the wire. */
export function RawForm({ act, console, text, told }: RawFormProps) {
  const id = useId();
  return (
    <div className="ac-field">
      <label htmlFor={id}>Request</label>
      <textarea
        id={id}
        rows={20}
        spellCheck={false}
        autoComplete="off"
        value={text}
        aria-invalid={console.problem !== null}
        aria-describedby={`${id}-help ${told}`}
        onChange={({ target }) => act({ type: 'raw', text: target.value })}
      />
      <p className="ac-help" id={`${id}-help`}>
        Method and address, headers, an empty line, the body. It is sent as it stands here.
      </p>
    </div>
  );
}
