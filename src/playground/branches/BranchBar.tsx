import { useEffect, useMemo, useRef, useState } from 'react';
import { type Branch, type Lab, openBranch, partingOf } from '#workbench';
import { ActButton } from '../bench/ActButton.tsx';
import { Icon } from '../icons/Icon.tsx';
import type { LabProps } from '../lab/useLab.ts';
import { RenameForm } from './RenameForm.tsx';
import { branchNews, forkWords, partingWords } from './words.ts';
import '../bench/controls.css';
import './branches.css';

/** Says what happened to the branches, once, after each change. */
function useNews(lab: Lab): string {
  const before = useRef(lab);
  const [news, say] = useState('');
  useEffect(() => {
    const heard = branchNews(before.current, lab);
    before.current = lab;
    if (heard !== '') say(heard);
  }, [lab]);
  return news;
}

/** The branches of a lab: which is open, where it was forked off, where it parts, and what can be done with it. */
export default function BranchBar({ lab, send }: LabProps) {
  const [renaming, rename] = useState<number | null>(null);
  const news = useNews(lab);
  const again = useRef<HTMLButtonElement>(null);
  const open = openBranch(lab);
  const gone = lab.removed.at(-1);
  const close = () => {
    rename(null);
    again.current?.focus();
  };
  if (!open) return null;
  return (
    <section className="br" aria-label="Branches" tabIndex={-1}>
      <ul className="br-list">
        {lab.branches.map((branch) => (
          <li key={branch.id}>
            {renaming === branch.id && branch === open ? (
              <RenameForm lab={lab} branch={branch} send={send} close={close} />
            ) : (
              <button
                type="button"
                className="pg-button br-branch"
                aria-current={branch === open || undefined}
                onClick={() => send({ type: 'switch branch', branch: branch.id })}
              >
                <span className="br-name">{branch.name}</span>
                {branch.fork && <span className="br-fork">{forkWords(lab, branch)}</span>}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div className="br-acts">
        <button type="button" className="pg-button" onClick={() => send({ type: 'fork' })}>
          <Icon name="plus" />
          Fork here
        </button>
        <button
          ref={again}
          type="button"
          className="pg-button"
          onClick={() => rename(open.id)}
          aria-label={`Rename ${open.name}`}
        >
          Rename
        </button>
        <ActButton
          idle={lab.branches.length === 1}
          aria-label={`Remove ${open.name}`}
          onClick={() => send({ type: 'remove branch', branch: open.id })}
        >
          Remove
        </ActButton>
        <ActButton idle={!gone} onClick={() => send({ type: 'restore branch' })}>
          {gone ? <span className="br-name">Restore {gone.name}</span> : 'Restore'}
        </ActButton>
      </div>
      <PartingLine lab={lab} send={send} branch={open} />
      <p className="pg-sr" role="status">
        {news}
      </p>
    </section>
  );
}

/** Where the open branch parts from the run that it was forked off, with the way there. */
function PartingLine({ lab, send, branch }: LabProps & { readonly branch: Branch }) {
  const parting = useMemo(() => partingOf(branch), [branch]);
  const words = partingWords(lab, branch, parting);
  if (words === null) return null;
  const seq = parting?.seq ?? null;
  return (
    <p className="br-parting">
      {words}{' '}
      {seq !== null && seq >= 0 && (
        <button type="button" className="pg-link" onClick={() => send({ type: 'cursor', to: seq })}>
          Go to where it parts
        </button>
      )}
    </p>
  );
}
