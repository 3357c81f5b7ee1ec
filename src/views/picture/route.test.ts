import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile, run, type Scenario } from '#engine';
import { parse, variant } from '#scenario';
import { type Box, boxOf, tagOf } from './box.ts';
import { picture } from './picture.ts';
import { routeOf } from './route.ts';
import { scaleOf } from './scale.ts';
import type { Fork, Picture } from './shape.ts';

const folder = new URL('../../../content/scenarios/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);

/** As much of a run as a lesson draws. */
const DRAWN = 400;

/** The picture of a scenario in each of its variants. */
function picturesOf(name: string): Picture[] {
  const { scenario } = parse(readFileSync(new URL(name, folder), 'utf8'));
  if (!scenario) throw new Error(`${name} cannot be read.`);
  const variants = (scenario.variants ?? []).map((one) => variant(scenario, one.name).scenario);
  return [scenario, ...variants].map((one: Scenario) => {
    const program = compile(one);
    return picture(run(program).events.slice(0, DRAWN), program.start);
  });
}

/** The pieces of a line as boxes without breadth: it goes only across and down. */
function piecesOf(line: string): Box[] {
  let [x, y] = [0, 0];
  return [...line.matchAll(/([MVHv])([-\d.]+)(?: ([-\d.]+))?/g)].flatMap(([, way, first, second]) => {
    const [fromX, fromY, to] = [x, y, Number(first)];
    if (way === 'M') [x, y] = [to, Number(second)];
    if (way === 'H') x = to;
    if (way === 'V') y = to;
    if (way === 'v') y += to;
    if (way === 'M') return [];
    return [{ x: Math.min(x, fromX), y: fromY, width: Math.abs(x - fromX), height: y - fromY }];
  });
}

const meet = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

/** What the line of a fork runs over: tags and flows but those that it leads behind, in words. */
function runOver(drawn: Picture, fork: Fork): string[] {
  const scale = scaleOf(drawn);
  const pieces = piecesOf(routeOf(fork, scale).line);
  const hit = (box: Box) => pieces.some((piece) => meet(piece, box));
  const laneOf = new Map(drawn.lanes.map((lane) => [lane.strand, lane]));
  // What began before and goes on covers the whole column: it is drawn over the line, with all that lies in it.
  const over = drawn.blocks.filter((block) => block.from < fork.to.column && fork.to.column <= block.to);
  const covered = (row: number) => over.some((block) => block.row <= row && row < block.row + block.rows);
  const marks = drawn.marks.filter(({ seq, row }) => seq !== fork.from.seq && !covered(row));
  const blocks = drawn.blocks.filter(
    (block) => !over.includes(block) && !covered(block.row) && block.row !== fork.from.row,
  );
  return [
    ...marks.filter((mark) => hit(tagOf(mark, scale))).map(({ label }) => label),
    ...blocks.flatMap((block) => {
      const lane = laneOf.get(block.strand);
      return lane && hit(boxOf(block, lane, scale)) ? [block.ref] : [];
    }),
  ];
}

test.each(files)('no line in the pictures of %s runs over a tag or a flow that it can pass', (name) => {
  for (const drawn of picturesOf(name))
    for (const fork of drawn.forks) expect(runOver(drawn, fork)).toEqual([]);
});
