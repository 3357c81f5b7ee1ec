import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Theme } from '#views';
import type { LabProps } from '../lab/useLab.ts';
import { Diagram } from './Diagram.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { DIAGRAMS, type ExportGroup, GROUPS } from './exportGroups.ts';
import { EXPORTS } from './exports.ts';
import '../bench/controls.css';
import './share.css';

export type ExportPanelProps = Pick<LabProps, 'lab'>;

const ReportPage = lazy(() => import('./report/ReportPage.tsx'));

/** Everything that can be taken away from a model and its run: files, pictures, diagrams, a report on paper. */
export default function ExportPanel({ lab }: ExportPanelProps) {
  const { bench } = lab;
  const [theme, choose] = useState<Theme>('light');
  const [report, show] = useState(false);
  return (
    <section className="pg-share" aria-label="Export" tabIndex={-1}>
      {[GROUPS.model, GROUPS.run].map((group: ExportGroup) => (
        <Part key={group.title} {...group}>
          <ExportButtons lab={lab} theme={theme} title={group.title.toLowerCase()} files={group.files} />
        </Part>
      ))}
      <Part {...GROUPS.picture}>
        <ExportButtons lab={lab} theme={theme} title="picture" files={GROUPS.picture.files}>
          <label className="pg-share-line">
            Colors
            <select
              value={theme}
              onChange={({ target }) => choose(target.value === 'dark' ? 'dark' : 'light')}
            >
              <option value="light">Light</option>
              <option value="dark">Dark</option>
            </select>
          </label>
        </ExportButtons>
      </Part>
      <Part title="Diagrams" hint="As text that Mermaid draws, in a wiki or an issue.">
        {DIAGRAMS.map(({ kind, title, what }) => (
          <Diagram key={kind} title={title} what={what} text={() => EXPORTS[kind](bench)}>
            <ExportButtons lab={lab} theme={theme} title={what} files={[[kind, 'File']]} />
          </Diagram>
        ))}
      </Part>
      <Part
        title="Report"
        hint="The model in words, the run, who ends with what, assumptions and claims: for paper or PDF."
      >
        <div className="pg-share-acts">
          <button type="button" className="pg-button" aria-haspopup="dialog" onClick={() => show(true)}>
            Open the report
          </button>
        </div>
      </Part>
      {report && (
        <Suspense fallback={<p className="pg-share-hint">Loading.</p>}>
          <ReportPage bench={bench} close={() => show(false)} />
        </Suspense>
      )}
    </section>
  );
}

function Part({
  title,
  hint,
  children,
}: Pick<ExportGroup, 'title' | 'hint'> & { readonly children: ReactNode }) {
  return (
    <section className="pg-share-part" aria-label={title}>
      <h3>{title}</h3>
      <p className="pg-share-hint">{hint}</p>
      {children}
    </section>
  );
}
