import { scaleOf } from '../../picture/scale.ts';
import type { Picture } from '../../picture/shape.ts';
import { blockBox } from './block.ts';
import type { Colors } from './colors.ts';
import type { Element } from './element.ts';
import { forkLine, gapLine } from './fork.ts';
import { markTag } from './mark.ts';

/** A run as pieces of markup, from its own corner, in the pixels of `scaleOf`: forks, flows as boxes, steps as tags, waits. */
export function drawing(picture: Picture, colors: Colors): readonly Element[] {
  const scale = scaleOf(picture);
  const laneOf = new Map(picture.lanes.map((lane) => [lane.strand, lane]));
  const several = new Set(picture.lanes.map(({ person }) => person)).size > 1;
  return [
    ...picture.forks.map((fork) => forkLine(fork, scale, colors)),
    ...picture.blocks.flatMap((block) => {
      const lane = laneOf.get(block.strand);
      return lane ? [blockBox(block, lane, scale, colors)] : [];
    }),
    ...picture.marks.map((mark) => markTag(mark, scale, colors, several)),
    ...picture.columns.flatMap((column) => (column.gap === null ? [] : [gapLine(column, scale, colors)])),
  ];
}
