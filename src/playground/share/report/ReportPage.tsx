import { useEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import { reportOf } from '#views';
import { type Bench, checkClaims } from '#workbench';
import { orderWords } from '../words.ts';
import { ReportView } from './ReportView.tsx';
import './report.css';

export interface ReportPageProps {
  readonly bench: Bench;
  readonly close: () => void;
}

/** The report over the whole page, with a button that prints it. Nothing else of the page comes on the paper. */
export default function ReportPage({ bench, close }: ReportPageProps) {
  const page = useRef<HTMLDialogElement>(null);
  const report = useMemo(() => {
    const { scenario, program, run, policy, variant } = bench;
    const claims = checkClaims(program, run, variant, policy);
    return reportOf({ scenario, program, run, order: orderWords(policy), claims });
  }, [bench]);
  useEffect(() => {
    const own = page.current;
    if (own && !own.open) own.showModal();
  }, []);
  return createPortal(
    <dialog
      ref={page}
      className="pg-report"
      aria-label={`Report: ${report.title}`}
      onClose={(event) => {
        // Not the dialog that the panel may stand in.
        event.stopPropagation();
        close();
      }}
    >
      <div className="pg-report-bar">
        <button type="button" className="pg-button" onClick={() => window.print()}>
          Print
        </button>
        <button type="button" className="pg-button pg-bare" onClick={() => page.current?.close()}>
          Close the report
        </button>
      </div>
      <ReportView report={report} />
    </dialog>,
    document.body,
  );
}
