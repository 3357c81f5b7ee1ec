import { useEffect, useRef } from 'react';
import type { FlowForm, FlowStepData } from '#workbench';
import type { SeenProps } from '../bench/useBench.ts';
import { StepCard } from './StepCard.tsx';
import { useReorder } from './useReorder.ts';

export interface StepListProps extends Pick<SeenProps, 'send'> {
  readonly id: string;
  readonly campaign: string;
  readonly steps: readonly FlowStepData[];
  readonly forms: FlowForm['steps'];
}

const NO_FORM = { swap: null, action: [], choices: [], problems: [] };

/** The steps in their order. They move by drag, by the arrow buttons, and by Alt with an arrow key. */
export function StepList({ send, id, campaign, steps, forms }: StepListProps) {
  const list = useRef<HTMLOListElement>(null);
  const pending = useRef<{ at: number; part: string } | null>(null);
  useEffect(() => {
    const { at, part } = pending.current ?? {};
    pending.current = null;
    if (at === undefined || part === undefined) return;
    const card = list.current?.children[Math.min(at, steps.length - 1)];
    const wanted = card?.querySelector<HTMLElement>(`[data-part="${part}"]:not(:disabled)`);
    (wanted ?? card?.querySelector<HTMLElement>('button:not(:disabled)'))?.focus();
  }, [steps]);
  const move = (from: number, to: number, part?: string) => {
    if (to < 0 || to >= steps.length || to === from) return;
    if (part !== undefined) pending.current = { at: to, part };
    send({ type: 'move step', campaign, from, to });
  };
  const { drag, handle } = useReorder(list, move);
  return (
    <ol className="pg-steps" ref={list}>
      {steps.map((step, at) => (
        <StepCard
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place; it has no name
          key={at}
          send={send}
          id={id}
          campaign={campaign}
          at={at}
          last={at === steps.length - 1}
          data={step}
          form={forms[at] ?? NO_FORM}
          drop={
            drag && drag.from !== drag.to && drag.to === at
              ? drag.to > drag.from
                ? 'after'
                : 'before'
              : null
          }
          dragged={drag?.from === at}
          handle={handle(at)}
          move={(by, part) => move(at, at + by, part)}
          remove={() => {
            pending.current = { at, part: 'remove' };
            send({ type: 'remove step', campaign, at });
          }}
        />
      ))}
    </ol>
  );
}
