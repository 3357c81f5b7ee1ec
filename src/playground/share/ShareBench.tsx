import { useMemo } from 'react';
import { startLab } from '#workbench';
import type { OrdersProps } from '../orders/Orders.tsx';
import SharePanel from './SharePanel.tsx';

const nothing = () => undefined;

/** The link to what a lesson's playground shows: it opens in the full-screen playground, on the same step. */
export default function ShareBench({ bench }: Pick<OrdersProps, 'bench'>) {
  const lab = useMemo(() => startLab(bench), [bench]);
  // A lesson's model is one of the site, so the link need only name it.
  return <SharePanel lab={lab} send={nothing} view={{}} from={bench.base} away />;
}
