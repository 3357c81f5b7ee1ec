import { useDeferredValue, useId, useMemo, useState } from 'react';
import { fileName, logCsv, logOf } from '#views';
import { ActButton } from '../../bench/ActButton.tsx';
import type { BenchProps } from '../../bench/useBench.ts';
import { download } from '../../share/download.ts';
import { Pick } from '../marks/Pick.tsx';
import { Entry } from './Entry.tsx';
import { filtered } from './filtered.ts';
import '../reading.css';
import '../lists.css';
import './log.css';

/** As many entries as are listed at a time. */
const PAGE = 100;

/**
 * The activity log of one person over the whole run, the newest entry first, as Marketo shows it. The filter leaves out
 * entries here; the file has them all.
 */
export default function LogPanel({ bench, send }: BenchProps) {
  const { program, run, cursor, scenario } = bench;
  const [chosen, choose] = useState('');
  const [type, setType] = useState('');
  const [text, setText] = useState('');
  const [pages, setPages] = useState(1);
  const asked = useDeferredValue(text);
  const id = useId();
  const people = program.people.map(({ name }) => name);
  const person = people.includes(chosen) ? chosen : (people[0] ?? '');
  const log = useMemo(() => logOf(program, run.events, person).toReversed(), [program, run, person]);
  const types = useMemo(() => [...new Set(log.map((entry) => entry.type))].sort(), [log]);
  const kind = types.includes(type) ? type : '';
  const left = useMemo(() => filtered(log, { type: kind, text: asked }), [log, kind, asked]);
  const shown = left.slice(0, pages * PAGE);
  return (
    <section className="rd rd-log" aria-labelledby={id} tabIndex={-1}>
      <div className="rd-row rd-head">
        <p className="rd-title" id={id}>
          Activity log
        </p>
        <ActButton
          idle={log.length === 0}
          onClick={() =>
            download(
              fileName(`${scenario.title} ${person}`, 'log csv'),
              logCsv(program, run.events, [person]),
            )
          }
        >
          Export CSV
        </ActButton>
      </div>
      <div className="rd-row">
        <Pick label="Person" value={person} options={people} change={choose} />
        <Pick label="Type" value={kind} options={types} none="all types" change={setType} />
        <input
          type="search"
          aria-label="Text in the log"
          placeholder="text"
          value={text}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <p className="rd-quiet" role="status">
        {left.length === log.length
          ? `${log.length} ${log.length === 1 ? 'entry' : 'entries'}, the newest first.`
          : `${left.length} of ${log.length} entries, the newest first.`}
      </p>
      <ol className="rd-entries">
        {shown.map((entry) => (
          <Entry
            key={entry.record.id}
            entry={entry}
            campaign={run.events[entry.seq]?.campaign ?? null}
            cursor={cursor}
            send={send}
          />
        ))}
      </ol>
      {shown.length < left.length && (
        <button type="button" className="pg-button" onClick={() => setPages(pages + 1)}>
          Show {Math.min(PAGE, left.length - shown.length)} more
        </button>
      )}
    </section>
  );
}
