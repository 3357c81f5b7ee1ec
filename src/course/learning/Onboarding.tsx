import { useEffect, useState } from 'react';
import { actPath, decodePath, EMPTY_PATH, type LearningPath } from '#workbench';
import { Builder, type Shelf } from './Builder.tsx';
import { Files } from './Files.tsx';
import { Follower } from './Follower.tsx';
import { useProgress } from './useProgress.ts';
import './controls.css';
import './learning.css';

type Asked = { readonly path: LearningPath } | { readonly problem: string } | null;

function asked(): Asked {
  const { hash } = location;
  return hash.startsWith('#p=') ? decodePath(hash.slice('#p='.length)) : null;
}

/** The page for a team lead, and for whoever opens the link that the lead sent. */
export function Onboarding({ shelves }: { readonly shelves: readonly Shelf[] }) {
  const own = useProgress();
  const [link, setLink] = useState<Asked>(null);
  const [path, setPath] = useState(EMPTY_PATH);
  const known = shelves.flatMap(({ items }) => items);
  useEffect(() => {
    setLink(asked());
    const look = () => {
      setLink(asked());
      // What was pressed may be gone: the keyboard goes on at the path, or where the lead makes it.
      requestAnimationFrame(() =>
        (document.getElementById('path') ?? document.getElementById('make'))?.focus(),
      );
    };
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  const lead = (
    <>
      <Builder shelves={shelves} path={path} send={(action) => setPath(actPath(path, action))} />
      <Files known={known} />
    </>
  );
  if (link === null || 'problem' in link)
    return (
      <div className="lab-learning" data-ready={own.ready ? '' : undefined}>
        <p role="alert" className="lab-wrong">
          {link?.problem}
        </p>
        {lead}
      </div>
    );
  return (
    <div className="lab-learning" data-ready={own.ready ? '' : undefined}>
      <Follower path={link.path} known={known} own={own} />
      <details>
        <summary>For team leads: make a path, read completion files</summary>
        <div className="lab-learning">{lead}</div>
      </details>
    </div>
  );
}
