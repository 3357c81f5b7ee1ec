import { BenchView, type BenchViewProps } from './BenchView.tsx';
import { type Opening, useBench } from './useBench.ts';

export type PlaygroundProps = Opening & Pick<BenchViewProps, 'goal' | 'walk'>;

/**
 * A model that a reader can run, step through, change and compare. Its run stands in the HTML, and can be read and stepped
 * through at once; the engine comes when a reader reaches for it.
 */
export function Playground({ goal, walk, ...opening }: PlaygroundProps) {
  return <BenchView {...useBench(opening)} {...{ number: opening.number, goal, walk }} />;
}
