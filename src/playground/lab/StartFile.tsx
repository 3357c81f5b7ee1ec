import { Suspense, useEffect, useState } from 'react';
import { blankScenario } from '#workbench';
import { type Kept, keep } from '../keep/index.ts';
import { ImportPanel } from '../share/index.ts';
import { Dialog } from './Dialog.tsx';
import type { Doors } from './Overlays.tsx';
import { openedAs } from './opened.ts';

/** A file, or a model that is kept in this browser. */
export function StartFile({ openScenario }: Doors) {
  const [open, show] = useState(false);
  const [kept, know] = useState<readonly Kept[]>([]);
  useEffect(() => {
    const look = async () => {
      const answer = await keep.list();
      if ('done' in answer) know(answer.done);
    };
    look();
    return keep.watch(look);
  }, []);
  return (
    <>
      <button type="button" className="pg-button pg-large" aria-haspopup="dialog" onClick={() => show(true)}>
        Open a file
      </button>
      {open && (
        <Dialog title="Open a file" close={() => show(false)}>
          <Suspense fallback={<p>Loading.</p>}>
            <ImportPanel lab={openedAs('', blankScenario()).lab} open={openScenario} />
          </Suspense>
        </Dialog>
      )}
      {kept.length > 0 && (
        <section className="lb-kept" aria-labelledby="kept">
          <h2 id="kept">Go on with one of yours</h2>
          <ul>
            {kept.map(({ id, name }) => (
              <li key={id}>
                <a href={`?model=${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
