import { useRef, useState } from 'react';
import type { Report } from './Imported.tsx';
import { intake } from './intake.ts';
import { imported } from './said.ts';
import type { Keep } from './store.ts';
import type { Models } from './useModels.ts';

/** Lets the page draw, and answer, before the next file is read. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Takes files into the store, one import after the other. Gives what became of the last one, null when there is none. */
export function useImport(keep: Keep, { say, tell }: Models) {
  const [report, setReport] = useState<Report | null>(null);
  const before = useRef<Promise<void>>(Promise.resolve());
  const run = async (files: readonly File[]) => {
    setReport(null);
    const { models, refused } = await intake(files, (name) => {
      say(`Reading "${name}".`);
      return breath();
    });
    const came = await tell(keep.bringIn(models), (done) => imported(done, refused));
    // What the browser could not keep is told as a trouble; what was wrong with the files is told all the same.
    if (came || refused.length > 0) setReport({ came: came ?? [], refused });
  };
  return {
    report,
    close: () => setReport(null),
    take(files: readonly File[]) {
      if (files.length > 0) before.current = before.current.then(() => run(files));
    },
  };
}
