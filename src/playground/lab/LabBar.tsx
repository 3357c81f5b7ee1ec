import { memo, type ReactNode } from 'react';
import { sameButCursor } from '#workbench';
import { HistoryButtons } from '../bench/HistoryButtons.tsx';
import { OrderMenu } from '../bench/OrderMenu.tsx';
import { VariantOptions } from '../bench/VariantOptions.tsx';
import type { LabProps } from './useLab.ts';

interface LabBarProps extends LabProps {
  /** Buttons that open something over the page. */
  readonly children: ReactNode;
  /** The way out, such as to all models. */
  readonly home: ReactNode;
}

/** The model's name, undo and redo, which variant and order run, and what can be opened over the page. */
export function LabBar({ lab, send, children, home }: LabBarProps) {
  return (
    <header className="lb-bar">
      {home}
      <h1 className="lb-title" id="_top">
        {lab.bench.scenario.title}
      </h1>
      <div className="pg-group lb-menu">{children}</div>
      <Tools lab={lab} send={send} />
    </header>
  );
}

/** They stay as they are while only the cursor moves. */
const Tools = memo(
  ToolRow,
  (before, now) => before.send === now.send && sameButCursor(before.lab.bench, now.lab.bench),
);

function ToolRow({ lab: { bench }, send }: LabProps) {
  const { base, variant } = bench;
  const variants = base.variants ?? [];
  return (
    <div className="lb-tools">
      <HistoryButtons bench={bench} send={send} />
      {variants.length > 0 && (
        <label className="pg-field">
          <span>Model</span>
          <select
            value={variant ?? ''}
            onChange={({ target }) =>
              send({ type: 'variant', name: target.value === '' ? null : target.value })
            }
          >
            <option value="">As written</option>
            <VariantOptions of={base} />
          </select>
        </label>
      )}
      <OrderMenu policy={bench.policy} choose={(policy) => send({ type: 'policy', policy })} />
    </div>
  );
}
