import { BenchView, type BenchViewProps } from './BenchView.tsx';
import { type Opening, useBench } from './useBench.ts';

export type PlaygroundProps = Opening & Pick<BenchViewProps, 'orders' | 'goal'>;

/** A model that a reader can run, step through, change and compare. Server-rendered at the end of its run. */
export function Playground({ orders, goal, ...opening }: PlaygroundProps) {
  const [bench, send] = useBench(opening);
  const { number, campaign } = opening;
  return (
    <BenchView bench={bench} send={send} number={number} campaign={campaign} orders={orders} goal={goal} />
  );
}
