import { SIGNS } from '#views';

/**
 * Our own drawings, one path each, on a grid of 16 by 16, stroked. The grammar: Execute is a block inside a block,
 * Request leaves to the side; a trigger is a bolt, a batch a calendar, an executable a bulb, a requestable an inbox.
 */
export const ICONS = {
  ...SIGNS,
  trigger: 'M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z',
  batch: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3',
  executable: 'M6 11.5a4.5 4.5 0 1 1 4 0V13H6zM6.5 15h3',
  requestable: 'M2.5 9v4.5h11V9M8 1.5v8M5 7l3 3 3-3',
  start: 'M4 2.5 13 8l-9 5.5z',
  end: 'M3.5 3.5h9v9h-9z',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  drag: 'M5.5 3.5h.01M10.5 3.5h.01M5.5 8h.01M10.5 8h.01M5.5 12.5h.01M10.5 12.5h.01',
  cross: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  plus: 'M8 3v10M3 8h10',
  swap: 'M2.5 5.5h10M9.5 2.5l3 3-3 3M13.5 10.5h-10M6.5 7.5l-3 3 3 3',
  undo: 'M6 2.5 2.5 6 6 9.5M2.5 6h7a4 4 0 0 1 0 8H6',
  redo: 'M10 2.5 13.5 6 10 9.5M13.5 6h-7a4 4 0 0 0 0 8H10',
  first: 'M3 3v10M13 3 6 8l7 5z',
  back: 'M11.5 3 4.5 8l7 5z',
  step: 'M4.5 3l7 5-7 5z',
  last: 'M13 3v10M3 3l7 5-7 5z',
} as const;

export type IconName = keyof typeof ICONS;
