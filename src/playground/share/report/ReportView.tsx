import type { ReactNode } from 'react';
import type { Report } from '#views';
import { Campaigns } from './Campaigns.tsx';
import { People } from './People.tsx';
import { Rows } from './Rows.tsx';

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

const times = (count: number): string => (count === 1 ? '1 event rests on it' : `${count} events rest on it`);

/** A report as it comes on paper. Nothing in it can be pressed. */
export function ReportView({ report }: { readonly report: Report }) {
  const { title, summary, order, campaigns, assumptions, problems, claims } = report;
  return (
    <article className="pg-report-view">
      <header>
        <h1>{title}</h1>
        {summary !== '' && <p>{summary}</p>}
        <p>Order: {order}.</p>
      </header>
      {problems.length > 0 && (
        <Part title="Problems of the model">
          <ul>
            {problems.map(({ place, message, warning }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two problems can read the same
              <li key={at}>
                <strong>{warning ? 'Warning' : 'Error'}</strong>
                {place !== '' && `, ${place}`}: {message}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title="Campaigns">
        <Campaigns campaigns={campaigns} />
      </Part>
      <Part title="Run">
        <Rows {...report} />
      </Part>
      <Part title="People at the end">
        <People people={report.people} />
      </Part>
      {assumptions.length > 0 && (
        <Part title="Assumptions">
          <p>Points where the sources disagree or are silent, and what this run takes for true.</p>
          <ul>
            {assumptions.map(({ id, title: point, option, changed, events }) => (
              <li key={id}>
                {point}: <strong>{option}</strong>
                {changed && ' (not the usual one)'}. {times(events)}.
              </li>
            ))}
          </ul>
        </Part>
      )}
      {claims.length > 0 && (
        <Part title="Claims">
          <ul>
            {claims.map(({ statement, kept, reason }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a claim can be made twice
              <li key={at}>
                <strong>{kept ? 'Kept' : 'Not kept'}</strong>: {statement} {reason}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </article>
  );
}
