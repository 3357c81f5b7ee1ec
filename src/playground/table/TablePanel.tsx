import { useId, useRef, useState } from 'react';
import { TABLE_LIMITS, tablePolicy } from '#workbench';
import { ActButton } from '../bench/ActButton.tsx';
import type { LabProps } from '../lab/useLab.ts';
import { FilePick } from '../share/FilePick.tsx';
import { fileText } from '../share/fileText.ts';
import { Columns } from './Columns.tsx';
import { Problems } from './Problems.tsx';
import { Results } from './Results.tsx';
import { type Stand, useTable } from './useTable.ts';
import { standWords } from './words.ts';
import '../bench/controls.css';
import '../share/share.css';
import './table.css';

/** Bytes of a file. */
const MOST_BYTES = 8_000_000;

/** Selects a line of a text box, counted from 1, and brings it into sight. */
function selectLine(box: HTMLTextAreaElement | null, line: number): void {
  if (!box) return;
  const lines = box.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  box.focus();
  box.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}

/** A table of test people, each run through the model alone: pasted, from a file, or from the model's own people. */
export default function TablePanel({ lab, send }: LabProps) {
  const id = useId();
  const { bench } = lab;
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, type] = useState('');
  const [trouble, complain] = useState<string | null>(null);
  const [chosen, choose] = useState('');
  const { stand, ask, stop } = useTable(type);
  const people = bench.scenario.people.map(({ name }) => name);
  const like = people.includes(chosen) ? chosen : (people[0] ?? '');
  const setting = { scenario: bench.scenario, like, policy: bench.policy };
  const running = stand.state === 'running';
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    const read = await fileText(file, MOST_BYTES);
    if ('text' in read) type(read.text.replace(/\r\n?/g, '\n'));
    complain('text' in read ? null : read.problem);
  };
  return (
    <section className="tt" aria-label="Table of test people" tabIndex={-1} aria-busy={running}>
      <p className="tt-lead">
        Each row is a person who goes through the model alone. What you expect at the end stands in the same
        row: {TABLE_LIMITS.rows.toLocaleString('en-US')} rows at most, and nothing leaves this browser.
      </p>
      <label className="pg-field">
        <span>To each of them happens what happens to</span>
        <select value={like} onChange={({ target }) => choose(target.value)}>
          {people.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <OtherOrder policy={bench.policy} />
      <div className="tt-entry">
        <label htmlFor={`${id}-text`}>The table, pasted from a spreadsheet or typed as CSV</label>
        <textarea
          ref={box}
          id={`${id}-text`}
          rows={8}
          wrap="off"
          spellCheck={false}
          autoComplete="off"
          aria-describedby={`${id}-said`}
          aria-invalid={stand.state === 'wrong'}
          value={text}
          onChange={({ target }) => type(target.value)}
        />
      </div>
      <Columns bench={bench} />
      <div className="tt-acts">
        <ActButton idle={text.trim() === '' || running} onClick={() => ask({ type: 'test', text, setting })}>
          Run the table
        </ActButton>
        <ActButton idle={!running} onClick={stop}>
          Stop
        </ActButton>
        <FilePick accept=".csv,.tsv,.txt" take={take}>
          Choose a file
        </FilePick>
        <ActButton idle={running || people.length === 0} onClick={() => ask({ type: 'people', setting })}>
          Start from the people of the model
        </ActButton>
      </div>
      {trouble !== null && (
        <p className="tt-trouble" role="alert">
          {trouble}
        </p>
      )}
      <p className="tt-said" id={`${id}-said`} role="status">
        {standWords(stand)}
      </p>
      {stand.state === 'wrong' && (
        <Problems problems={stand.problems} goTo={(line) => selectLine(box.current, line)} />
      )}
      <Outcome stand={stand} lab={lab} send={send} />
    </section>
  );
}

/** Says so where the order of the run is no order for other people. */
function OtherOrder({ policy }: { readonly policy: string }) {
  if (tablePolicy(policy) === policy) return null;
  return (
    <p className="tt-note">The order on the screen belongs to this one run. The table is run turn by turn.</p>
  );
}

function Outcome({ stand, lab, send }: LabProps & { readonly stand: Stand }) {
  if (stand.state !== 'done') return null;
  const { results, of } = stand;
  const { scenario, policy } = lab.bench;
  return (
    <>
      {(of.scenario !== scenario || of.policy !== policy) && (
        <p className="tt-note">
          The model or its order has changed since. Run the table again to see what that does.
        </p>
      )}
      <Results results={results} of={of} lab={lab} send={send} />
    </>
  );
}
