import { useRef, useState } from 'react';
import { type Completion, handedIn, handedInCsv, type Item, readCompletion } from '#workbench';
import { FileButton } from './FileButton.tsx';
import { giveFile, textOf } from './files.ts';

/** Files that are held at once. */
const MOST = 200;

interface Read {
  readonly files: readonly Completion[];
  /** Names of files that were not taken, and why. */
  readonly refused: readonly string[];
}

async function readAll(files: readonly File[], held: readonly Completion[]): Promise<Read> {
  const good: Completion[] = [...held];
  const refused: string[] = [];
  for (const file of files) {
    const read = readCompletion(await textOf(file));
    if ('problem' in read) refused.push(`"${file.name}" was not read. ${read.problem}`);
    else if (good.some((one) => JSON.stringify(one) === JSON.stringify(read.completion)))
      refused.push(`"${file.name}" is here already.`);
    else if (good.length >= MOST) refused.push(`"${file.name}" is one more than ${MOST}.`);
    else good.push(read.completion);
  }
  return { files: good, refused };
}

/** A team lead opens the completion files of several people and sees them as one table. */
export function Files({ known }: { readonly known: readonly Item[] }) {
  const [{ files, refused }, setRead] = useState<Read>({ files: [], refused: [] });
  const heading = useRef<HTMLHeadingElement>(null);
  const table = handedIn(files, known);
  return (
    <section className="lab-section" aria-labelledby="read">
      <h2 id="read" ref={heading} tabIndex={-1}>
        Read completion files
      </h2>
      <p>
        Choose the files of several people to see them side by side. They are read in this browser and go
        nowhere. A checksum tells when a file was damaged. It does not prove who did the work, or that anybody
        did: the name is what somebody typed, and a file can be written by hand.
      </p>
      <div className="lab-acts">
        <FileButton several take={async (chosen) => setRead(await readAll(chosen, files))}>
          Open completion files
        </FileButton>
        {files.length > 0 && (
          <>
            <button
              type="button"
              className="lab-act"
              onClick={() => giveFile('smart-campaign-lab-completions.csv', handedInCsv(table))}
            >
              Export as CSV
            </button>
            <button
              type="button"
              className="lab-act"
              onClick={() => {
                setRead({ files: [], refused: [] });
                // The button goes with the files.
                heading.current?.focus();
              }}
            >
              Close all files
            </button>
          </>
        )}
      </div>
      <div role="alert" className="lab-section">
        {refused.map((why) => (
          <p key={why} className="lab-wrong">
            {why}
          </p>
        ))}
      </div>
      <p role="status">
        {files.length > 0 && `${files.length} ${files.length === 1 ? 'file is' : 'files are'} open.`}
      </p>
      {files.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className="lab-scroll" tabIndex={0} aria-label="Who has done what">
          <table>
            <caption>Who has done what</caption>
            <thead>
              <tr>
                <th scope="col">Person</th>
                <th scope="col">Path</th>
                <th scope="col">Done</th>
                {table.columns.map(({ id, title }) => (
                  <th key={id} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(({ person, path, saved, done, of, cells }) => (
                <tr key={`${person} ${saved} ${path}`}>
                  <th scope="row">{person}</th>
                  <td>
                    {path === '' ? 'No name' : path}, saved {saved.slice(0, 10)}
                  </td>
                  <td>
                    {done} of {of}
                  </td>
                  {table.columns.map(({ id }, at) => (
                    <td key={id}>{cells[at]?.words ?? 'Not in the path.'}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
