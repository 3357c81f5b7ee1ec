import { BenchView } from './BenchView.tsx';
import { type Opening, useBench } from './useBench.ts';

export type PlaygroundProps = Opening;

/** A model that a reader can run, step through, change and compare. Server-rendered at the end of its run. */
export function Playground(props: PlaygroundProps) {
  const [bench, send] = useBench(props);
  return <BenchView bench={bench} send={send} number={props.number} campaign={props.campaign} />;
}
