/**
 * Our own drawings, one path each, on a grid of 16 by 16, stroked. The grammar: Execute is a block inside a block,
 * Request leaves to the side; a trigger is a bolt, a batch a calendar, an executable a bulb, a requestable an inbox.
 */
export const ICONS = {
  trigger: 'M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z',
  batch: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3',
  executable: 'M6 11.5a4.5 4.5 0 1 1 4 0V13H6zM6.5 15h3',
  requestable: 'M2.5 9v4.5h11V9M8 1.5v8M5 7l3 3 3-3',
  arrive: 'M8 1.5v8.5M4.5 7 8 10.5 11.5 7M3 14h10',
  start: 'M4 2.5 13 8l-9 5.5z',
  end: 'M3.5 3.5h9v9h-9z',
  change: 'M2.5 13.5v-3l8-8 3 3-8 8zM8.5 4.5l3 3',
  score: 'M2.5 13.5h11M4.5 13.5V9M8 13.5V5M11.5 13.5v-11',
  execute: 'M1.5 2.5h13v11h-13zM5 6.5h6v4H5z',
  request: 'M2 4h6M8 4v8M8 12h5M10.5 9.5 13 12l-2.5 2.5',
  send: 'M1.5 3.5h13v9h-13zM1.5 4.5 8 9.5l6.5-5',
  wait: 'M8 1.5a6.5 6.5 0 1 0 .01 0M8 4.5V8l2.5 2',
  resume: 'M3.5 2.5v11M6.5 2.5 13 8l-6.5 5.5z',
  remove: 'M2.5 8h8M7.5 4.5 11 8l-3.5 3.5M13.5 2.5v11',
  nothing: 'M4 8h8',
  refused: 'M8 1.5a6.5 6.5 0 1 0 .01 0M3.5 12.5l9-9',
  stopped: 'M5 1.5h6l3.5 3.5v6L11 14.5H5L1.5 11V5zM5.5 5.5l5 5M10.5 5.5l-5 5',
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
