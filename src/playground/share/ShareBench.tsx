import { startLab } from '#workbench';
import type { OrdersProps } from '../orders/Orders.tsx';
import SharePanel from './SharePanel.tsx';

const nothing = () => undefined;

/** The link to what a lesson's playground shows: it opens in the full-screen playground, on the same step. */
export default function ShareBench({ bench }: Pick<OrdersProps, 'bench'>) {
  return <SharePanel lab={startLab(bench)} send={nothing} view={{}} from={null} />;
}
