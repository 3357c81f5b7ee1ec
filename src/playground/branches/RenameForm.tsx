import { useEffect, useId, useRef, useState } from 'react';
import { type Branch, branchName, LONGEST_NAME } from '#workbench';
import type { LabProps } from '../lab/useLab.ts';

interface RenameFormProps extends LabProps {
  readonly branch: Branch;
  /** The reader is done, with another name or without. */
  readonly close: () => void;
}

/** The name of a branch, to be typed in its place. A name that cannot be given stays, with the reason. */
export function RenameForm({ lab, branch, send, close }: RenameFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, type] = useState(branch.name);
  const [wrong, complain] = useState<string | null>(null);
  useEffect(() => field.current?.select(), []);
  const save = () => {
    const named = branchName(lab, name, branch.id);
    if ('wrong' in named) {
      complain(named.wrong);
      field.current?.focus();
      return;
    }
    if (named.name !== branch.name) send({ type: 'rename branch', branch: branch.id, name: named.name });
    close();
  };
  return (
    <form
      className="br-rename"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <input
        ref={field}
        type="text"
        value={name}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        aria-label={`New name of ${branch.name}`}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
        onChange={({ target }) => {
          type(target.value);
          complain(null);
        }}
      />
      <button type="submit" className="pg-button">
        Save
      </button>
      <button type="button" className="pg-button" onClick={close}>
        Cancel
      </button>
      <span className="br-wrong" id={`${id}-wrong`} role="alert">
        {wrong}
      </span>
    </form>
  );
}
