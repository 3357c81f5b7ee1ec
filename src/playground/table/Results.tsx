import { useMemo, useState } from 'react';
import { resultsCsv } from '#views';
import { showPerson, type TableResults, type Tested, type TestSetting } from '#workbench';
import type { LabProps } from '../lab/useLab.ts';
import { download } from '../share/download.ts';
import { Coverage } from './Coverage.tsx';
import { ResultTable } from './ResultTable.tsx';

interface ResultsProps extends LabProps {
  readonly results: TableResults;
  readonly of: TestSetting;
}

const FILTERS = { all: 'All people', failed: 'Those who failed' } as const;

const AT_ONCE = 50;

/** How the test people came out, what nobody reached, and the way from a person into the run. */
export function Results({ results, of, lab, send }: ResultsProps) {
  const [filter, choose] = useState<keyof typeof FILTERS>('all');
  const [most, more] = useState(AT_ONCE);
  const [trouble, complain] = useState<string | null>(null);
  const [shown, tell] = useState('');
  const { rows } = results;
  const chosen = useMemo(
    () => (filter === 'all' ? rows : rows.filter(({ status }) => status === 'failed')),
    [rows, filter],
  );
  const visit = ({ person }: Tested) => {
    for (const action of showPerson(lab, of.like, person)) send(action);
    tell(`${person.name} is in the run.`);
  };
  const save = () => {
    try {
      download('test-people.results.csv', resultsCsv(results));
      complain(null);
    } catch {
      complain('The browser could not make the file.');
    }
  };
  return (
    <>
      <div className="tt-acts">
        <label className="pg-field">
          <span>Show</span>
          <select
            value={filter}
            onChange={({ target }) => choose(target.value === 'failed' ? 'failed' : 'all')}
          >
            {Object.entries(FILTERS).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="pg-button" onClick={save}>
          Save the results as CSV
        </button>
      </div>
      {trouble !== null && (
        <p className="tt-trouble" role="alert">
          {trouble}
        </p>
      )}
      {chosen.length === 0 ? (
        <p>Nobody failed.</p>
      ) : (
        <ResultTable expected={results.expected} rows={chosen.slice(0, most)} open={visit} />
      )}
      {chosen.length > most && (
        <button type="button" className="pg-button tt-more" onClick={() => more(most + AT_ONCE)}>
          Show {Math.min(AT_ONCE, chosen.length - most)} more of {chosen.length.toLocaleString('en-US')}
        </button>
      )}
      <p className="pg-sr" role="status">
        {shown}
      </p>
      <Coverage scenario={of.scenario} coverage={results.coverage} />
    </>
  );
}
