import type { Glyph } from './glyph.ts';

/** The sign of each glyph: one path on a grid of 16 by 16, stroked. Execute is a block inside a block, Request leaves to the side. */
export const SIGNS: Readonly<Record<Glyph, string>> = {
  arrive: 'M8 1.5v8.5M4.5 7 8 10.5 11.5 7M3 14h10',
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
};
