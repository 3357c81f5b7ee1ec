import { useRef, useState } from 'react';
import {
  goOnWith,
  type Item,
  itemsOf,
  type LearningPath,
  PATH_LIMITS,
  printCompletion,
  standingOf,
} from '#workbench';
import { giveFile, nameFor } from './files.ts';
import { StandingLine } from './StandingLine.tsx';
import type { OwnProgress } from './useProgress.ts';

interface FollowerProps {
  readonly path: LearningPath;
  readonly known: readonly Item[];
  readonly own: OwnProgress;
}

/** A path as its follower sees it: what is done, what comes next, and the completion file at the end. */
export function Follower({ path, known, own: { progress, problem } }: FollowerProps) {
  const [person, setPerson] = useState('');
  const [said, say] = useState('');
  const name = useRef<HTMLInputElement>(null);
  const items = itemsOf(path.items, known);
  const here = items.filter(({ id }) => known.some((item) => item.id === id));
  const done = items.filter((item) => standingOf(item, progress).state === 'done').length;
  const next = goOnWith(here, progress);
  const write = () => {
    if (person.trim() === '') {
      say('Type your name first.');
      name.current?.focus();
      return;
    }
    const saved = new Date().toISOString();
    giveFile(
      `completion-${nameFor(person)}-${saved.slice(0, 10)}.json`,
      printCompletion({ person, path, saved, done: progress }),
    );
    say(`Saved a completion file: ${done} of ${items.length} done.`);
  };
  return (
    <>
      <section className="lab-section" aria-labelledby="path">
        <h2 id="path" tabIndex={-1}>
          {path.name === '' ? 'Your path' : `Your path: ${path.name}`}
        </h2>
        <p>
          {done} of {items.length} done.
        </p>
        {next && (
          <p>
            <a className="lab-button" href={`/${next.id}/`}>
              {done === 0 ? 'Begin with' : 'Go on with'} {next.title}
            </a>
          </p>
        )}
        <ol className="lab-path">
          {items.map((item, at) => (
            <li key={item.id}>
              <div>
                {at + 1}. {here.includes(item) ? <a href={`/${item.id}/`}>{item.title}</a> : item.title}
                {here.includes(item) ? (
                  <StandingLine {...standingOf(item, progress)} />
                ) : (
                  <p>This site has no such page, or no longer.</p>
                )}
              </div>
            </li>
          ))}
        </ol>
        <p role="alert" className="lab-wrong">
          {problem}
        </p>
      </section>
      <section className="lab-section" aria-labelledby="hand-in">
        <h2 id="hand-in">Hand in</h2>
        <p>
          The file says what you did of this path, when, and with which results. Send it to whoever sent you
          the link. You can also save it before you are through.
        </p>
        <label className="lab-text">
          Your name
          <input
            ref={name}
            type="text"
            autoComplete="name"
            maxLength={PATH_LIMITS.name}
            value={person}
            onChange={({ target }) => setPerson(target.value)}
          />
        </label>
        <div className="lab-acts">
          <button type="button" className="lab-act lab-main" onClick={write}>
            Save completion file
          </button>
        </div>
        <p role="status">{said}</p>
      </section>
    </>
  );
}
