import { Stroke } from '../icons/Stroke.tsx';

/** Our own drawings for the reading panels, one path each on a grid of 16 by 16, stroked. */
const SIGNS = {
  first: 'M3 3v10M13 3 6 8l7 5z',
  back: 'M11.5 3 4.5 8l7 5z',
  step: 'M4.5 3l7 5-7 5z',
  last: 'M13 3v10M3 3l7 5-7 5z',
  play: 'M4 2.5 13.5 8 4 13.5z',
  pause: 'M5 3v10M11 3v10',
  over: 'M2 10c1-5 9-6 11-1M13.5 4.5V9H9M7.5 13h1',
  out: 'M8 10V2.5M4.5 6 8 2.5 11.5 6M3 13.5h10',
  'previous breakpoint': 'M7.5 4.5 4 8l3.5 3.5M11.5 5.5a2.5 2.5 0 1 0 .01 0M1.5 3v10',
  'next breakpoint': 'M8.5 4.5 12 8l-3.5 3.5M4.5 5.5a2.5 2.5 0 1 0 .01 0M14.5 3v10',
  closer: 'M7 2a5 5 0 1 0 .01 0M10.5 10.5 14 14M7 4.5v5M4.5 7h5',
  farther: 'M7 2a5 5 0 1 0 .01 0M10.5 10.5 14 14M4.5 7h5',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  open: 'M4 6l4 4 4-4',
  closed: 'M6 4l4 4-4 4',
  up: 'M4 10l4-4 4 4',
  found: 'M7 2.5a4.5 4.5 0 1 0 .01 0M10.5 10.5 14 14',
  cross: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
} as const;

export type SignName = keyof typeof SIGNS;

/** A drawing beside words that say the same, or in a button with a label; hidden from screen readers. */
export function Sign({ name, size = 16 }: { readonly name: SignName; readonly size?: number }) {
  return <Stroke path={SIGNS[name]} size={size} />;
}
