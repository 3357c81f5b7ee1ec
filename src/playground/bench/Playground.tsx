import type { Bench } from '#workbench';
import { BenchView, type BenchViewProps } from './BenchView.tsx';
import { type Opening, useBench } from './useBench.ts';

export type PlaygroundProps = Opening & Pick<BenchViewProps, 'orders' | 'goal' | 'walk'>;

/** A model that a reader can run, step through, change and compare. Server-rendered at the end of its run. */
export function Playground({ orders, goal, walk, ...opening }: PlaygroundProps) {
  const [bench, send] = useBench(opening);
  const { number, campaign } = opening;
  const put = (other: Bench) => send({ type: 'put', bench: other });
  return <BenchView {...{ bench, send, put, number, campaign, orders, goal, walk }} />;
}
