import { printProgress } from '#workbench';
import { FileButton } from './FileButton.tsx';
import { giveFile, textOf } from './files.ts';
import type { OwnProgress } from './useProgress.ts';

/** What a reader can do with the progress as a whole. */
export function ProgressTools({ own }: { readonly own: OwnProgress }) {
  const { progress, before, said, problem, send } = own;
  const bringIn = async ([file]: readonly File[]) => {
    if (file) send({ type: 'import', name: file.name, text: await textOf(file) });
  };
  return (
    <section className="lab-keeping" aria-labelledby="progress">
      <h2 id="progress">Your progress</h2>
      <p>It is kept in this browser and goes nowhere else. A file takes it to another browser.</p>
      <div className="lab-acts">
        <button
          type="button"
          className="lab-act"
          onClick={() => giveFile('smart-campaign-lab-progress.json', printProgress(progress))}
        >
          Export progress
        </button>
        <FileButton take={bringIn}>Import progress</FileButton>
        <button type="button" className="lab-act" onClick={() => send({ type: 'reset' })}>
          Reset progress
        </button>
        <button
          type="button"
          className="lab-act"
          aria-disabled={before === null}
          onClick={() => send({ type: 'undo' })}
        >
          Undo
        </button>
      </div>
      <p role="status">{said}</p>
      <p role="alert" className="lab-wrong">
        {problem}
      </p>
    </section>
  );
}
