import { goOnWith, standingOf } from '#workbench';
import type { Stage } from './items.ts';
import { ProgressTools } from './ProgressTools.tsx';
import { StandingLine } from './StandingLine.tsx';
import { useProgress } from './useProgress.ts';
import './controls.css';
import './learning.css';

/** The lessons and quizzes as in a book's contents; with scripts, with what the reader has done of each. */
export function Lessons({ stages }: { readonly stages: readonly Stage[] }) {
  const own = useProgress();
  const { ready, progress } = own;
  const next = goOnWith(stages, progress);
  const begun = Object.keys(progress).some((key) => stages.some(({ id }) => key.startsWith(id)));
  return (
    <div className="lab-learning" data-ready={ready ? '' : undefined}>
      {ready && (
        <p className="lab-next">
          {next ? (
            <a className="lab-button" href={`/${next.id}/`}>
              {begun ? 'Go on with' : 'Begin with'} {next.title}
            </a>
          ) : (
            'You have done all lessons and quizzes.'
          )}
        </p>
      )}
      <ol className="lab-stages">
        {stages.map((stage) => (
          <li key={stage.id}>
            <span className="lab-number" aria-hidden="true">
              {stage.number}
            </span>
            <div>
              <h2>
                <a href={`/${stage.id}/`}>{stage.title}</a>
              </h2>
              <p>{stage.text}</p>
              <p className="lab-aside">{stage.aside}</p>
              {ready && <StandingLine {...standingOf(stage, progress)} />}
            </div>
          </li>
        ))}
      </ol>
      {ready && <ProgressTools own={own} />}
    </div>
  );
}
