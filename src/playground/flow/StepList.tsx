import { useEffect, useRef } from 'react';
import type { CampaignProblem, FlowStepData } from '#workbench';
import type { BenchProps } from '../bench/useBench.ts';
import { StepCard } from './StepCard.tsx';
import { useReorder } from './useReorder.ts';

export interface StepListProps extends BenchProps {
  readonly id: string;
  readonly campaign: string;
  readonly steps: readonly FlowStepData[];
  readonly problems: readonly CampaignProblem[];
}

/** The steps in their order. They move by drag, by the arrow buttons, and by Alt with an arrow key. */
export function StepList({ bench, send, id, campaign, steps, problems }: StepListProps) {
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
          bench={bench}
          send={send}
          id={id}
          campaign={campaign}
          at={at}
          last={at === steps.length - 1}
          data={step}
          problems={problems.filter((problem) => problem.step === at)}
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
