import type { ReactNode } from 'react';
import { POLICY_NAMES } from '#workbench';
import { ActButton } from '../bench/ActButton.tsx';
import { VariantOptions } from '../bench/VariantOptions.tsx';
import { Icon } from '../icons/Icon.tsx';
import type { LabProps } from './useLab.ts';

interface LabBarProps extends LabProps {
  /** Buttons that open something over the page. */
  readonly children: ReactNode;
  /** The way out, such as to all models. */
  readonly home: ReactNode;
}

const SEEDS = 999_999_999;

function Order({ lab: { bench }, send }: LabProps) {
  const { policy } = bench;
  const random = policy.startsWith('random ');
  const own = POLICY_NAMES.some(({ name }) => name === policy) ? null : (policy.split(' ')[0] ?? null);
  const seed = random ? Number(policy.slice('random '.length)) : 0;
  return (
    <>
      <label className="pg-field lb-order">
        <span>Order</span>
        <select
          value={own ?? policy}
          onChange={({ target }) =>
            send({ type: 'policy', policy: target.value === 'random' ? 'random 1' : target.value })
          }
        >
          {POLICY_NAMES.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
          <option value="random">By chance</option>
          {own === 'order' && <option value="order">As shown</option>}
          {own === 'choose' && <option value="choose">You choose</option>}
        </select>
      </label>
      {random && (
        <button
          type="button"
          className="pg-button"
          onClick={() => send({ type: 'policy', policy: `random ${(seed % SEEDS) + 1}` })}
        >
          Another
        </button>
      )}
    </>
  );
}

/** The model's name, undo and redo, which variant and order run, and what can be opened over the page. */
export function LabBar({ lab, send, children, home }: LabBarProps) {
  const { bench } = lab;
  const { past, future, changed, base, variant } = bench;
  const variants = base.variants ?? [];
  return (
    <header className="lb-bar">
      {home}
      <h1 className="lb-title" id="_top">
        {bench.scenario.title}
      </h1>
      <div className="pg-group lb-menu">{children}</div>
      <div className="lb-tools">
        <div className="pg-group">
          <ActButton
            idle={past.length === 0}
            title={past.at(-1)?.label}
            onClick={() => send({ type: 'undo' })}
          >
            <Icon name="undo" /> Undo
          </ActButton>
          <ActButton
            idle={future.length === 0}
            title={future.at(-1)?.label}
            onClick={() => send({ type: 'redo' })}
          >
            <Icon name="redo" /> Redo
          </ActButton>
          <ActButton idle={!changed} onClick={() => send({ type: 'reset' })}>
            Reset
          </ActButton>
        </div>
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
        <Order lab={lab} send={send} />
      </div>
    </header>
  );
}
