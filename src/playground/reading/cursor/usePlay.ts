import { useEffect, useMemo, useRef, useState } from 'react';
import { hits, stops } from '#workbench';
import type { LabProps } from '../../lab/useLab.ts';

/** Milliseconds that each event stands. */
export const PACES = { slow: 2000, normal: 1000, fast: 300 } as const;

export type Pace = keyof typeof PACES;

/** The run playing by itself, event by event. */
export interface Play {
  readonly isOn: boolean;
  readonly pace: Pace;
  readonly setPace: (pace: Pace) => void;
  /** Starts it, from the beginning when the run is at its end; or pauses it. */
  readonly toggle: () => void;
}

/** Plays the run once somebody has asked for it. Pauses at the end, at each breakpoint, and when the run becomes another one. */
export function usePlay({ lab, send }: LabProps): Play {
  const { bench, breakpoints } = lab;
  const { run, cursor } = bench;
  const [playing, setPlaying] = useState<typeof run | null>(null);
  const [pace, setPace] = useState<Pace>('normal');
  const hasMoved = useRef(false);
  const last = useMemo(() => stops(run.events).at(-1) ?? -1, [run]);
  const holds = useMemo(() => new Set(hits(run.events, breakpoints)), [run, breakpoints]);
  const isOn = playing === run;
  const isHeld = isOn && hasMoved.current && (cursor === last || holds.has(cursor));
  useEffect(() => {
    if (!isOn) return;
    if (isHeld) return setPlaying(null);
    // Each cursor has its own timer.
    if (cursor > last) return;
    const timer = setTimeout(() => {
      hasMoved.current = true;
      send({ type: 'cursor', to: 'step' });
    }, PACES[pace]);
    return () => clearTimeout(timer);
  }, [isOn, isHeld, cursor, last, pace, send]);
  const toggle = () => {
    if (isOn) return setPlaying(null);
    hasMoved.current = false;
    if (cursor === last) send({ type: 'cursor', to: 'first' });
    setPlaying(run);
  };
  return { isOn, pace, setPace, toggle };
}
