import { useRef, useState } from 'react';
import { type FileProblem, LOG_LIMITS, type LogFile, readLog } from '#views';
import { useKeptFocus } from '../bench/useKeptFocus.ts';
import { DropZone } from '../keep/DropZone.tsx';
import type { LabProps } from '../lab/useLab.ts';
import { ExportButtons } from './ExportButtons.tsx';
import { FilePick } from './FilePick.tsx';
import { fileText, type Text } from './fileText.ts';
import { Columns } from './overlay/Columns.tsx';
import { Overlaid } from './overlay/Overlaid.tsx';
import { PasteForm } from './PasteForm.tsx';
import '../bench/controls.css';
import './share.css';

/** What came of the last file. */
interface Read {
  readonly name: string;
  readonly file: LogFile | null;
  readonly problems: readonly FileProblem[];
}

/** As many bytes as the characters of a log can have. */
const MOST_BYTES = 3 * LOG_LIMITS.characters;

function readIn(name: string, read: Text): Read {
  if ('problem' in read) return { name, file: null, problems: [{ line: null, message: read.problem }] };
  const log = readLog(read.text);
  return 'problems' in log ? { name, file: null, problems: log.problems } : { name, file: log, problems: [] };
}

function came({ name, file, problems }: Read): string {
  if (file) return `${name} is read: ${file.rows.length} ${file.rows.length === 1 ? 'line' : 'lines'}.`;
  return `${name} cannot be read. ${problems.length === 1 ? 'The problem is' : 'The problems are'} listed below.`;
}

/** An activity log from an instance, laid over the run: what matches, what is missing, what is extra, where they part. */
export default function OverlayPanel({ lab, send }: LabProps) {
  const root = useRef<HTMLDivElement>(null);
  const [read, set] = useState<Read | null>(null);
  const onFocus = useKeptFocus(read);
  const asked = useRef(0);
  const take = async (name: string, reading: Text | Promise<Text>) => {
    const own = ++asked.current;
    const done = readIn(name, await reading);
    // Another file was chosen meanwhile.
    if (own === asked.current) set(done);
  };
  const takeFile = ([file]: readonly File[]) => file && take(`"${file.name}"`, fileText(file, MOST_BYTES));
  return (
    <DropZone
      ref={root}
      className="pg-share"
      label="Activity log over the run"
      drop={takeFile}
      onFocus={onFocus}
    >
      <p className="pg-share-hint">
        Export or copy an activity log from Marketo as CSV, and lay it over the run: does the model do what
        the instance did? The file is read in this browser and sent nowhere. It can be dropped here.
      </p>
      <div className="pg-share-acts">
        <FilePick accept=".csv,.tsv,.txt" take={takeFile}>
          Choose a file
        </FilePick>
      </div>
      <PasteForm
        label="Paste an activity log"
        action="Lay it over the run"
        take={(text) => take('The pasted text', { text })}
      />
      <Columns />
      <p className="pg-share-hint">An example of such a file, made from the run on the screen:</p>
      <ExportButtons lab={lab} theme="light" title="an example" files={[['log csv', 'Activity log, CSV']]} />
      <p className="pg-share-said" role="status" data-bad={read !== null && read.file === null}>
        {read && came(read)}
      </p>
      {read && read.problems.length > 0 && (
        <ol className="pg-share-problems" aria-label="Problems of the file">
          {read.problems.map(({ line, message }) => (
            <li key={`${line} ${message}`}>
              {line === null ? '' : `Line ${line}: `}
              {message}
            </li>
          ))}
        </ol>
      )}
      {read?.file && <Overlaid lab={lab} send={send} file={read.file} />}
    </DropZone>
  );
}
