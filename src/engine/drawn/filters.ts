import type { FilterData } from '../scenario.ts';
import { type Draw, type Drawn, maybe, type Params, pick } from './draw.ts';
import { LISTS, PROGRAMS, REFS, SEGMENTS, STAGES, STREAMS } from './names.ts';

const inOrOut = (draw: Draw): Params => maybe(draw, 3, () => ({ operator: pick(draw, ['not in', 'in']) }));

const DAYS = ['2026-03-01', '2026-03-02', '2026-03-03'];
const TIME_FRAMES = ['Today', 'Yesterday', 'This Week', 'Last 7 Days', 'Last Month'];
const PERIODS = ['2 days', '1 hour', '3 weeks', '1 year'];

/** A test of a date, without what is tested. */
export function dates(draw: Draw): Params {
  const kind = draw(4);
  if (kind === 0) return { operator: pick(draw, ['is empty', 'is not empty']) };
  if (kind === 1)
    return {
      operator: pick(draw, ['in past', 'in past before', 'in future', 'in future after']),
      values: [pick(draw, PERIODS)],
    };
  if (kind === 2 && draw(2) === 1) return { operator: 'between', values: [DAYS[0] ?? '', pick(draw, DAYS)] };
  if (kind === 2) return { operator: 'in time frame', values: [pick(draw, TIME_FRAMES)] };
  const operators = ['is', 'is not', 'after', 'before', 'on or after', 'on or before'];
  return { operator: pick(draw, operators), values: [pick(draw, DAYS)] };
}

function numbers(draw: Draw): Params {
  if (draw(5) === 1) return { operator: 'between', values: [0, draw(4)] };
  const operators = ['at least', 'less than', 'is', 'is not', 'greater than', 'at most'];
  return { operator: pick(draw, operators), values: [draw(4)] };
}

function texts(draw: Draw): Params {
  const usual = draw(3) > 0;
  const operators = ['is not', 'starts with', 'not starts with', 'contains', 'not contains'];
  const values = draw(4) === 1 ? ['x', 'y'] : [pick(draw, ['x', 'y', 'X'])];
  return { operator: usual ? 'is' : pick(draw, operators), values };
}

/** A test of a field: mostly of the texts and scores that flows change. */
export function attribute(draw: Draw, wide: boolean): FilterData {
  const field = pick(draw, wide && draw(3) === 1 ? ['D', 'W', 'N', 'F'] : ['A', 'B', 'S', 'T']);
  const test = { filter: 'Person Attribute', attribute: field };
  if (field === 'D' || field === 'W') return { ...test, ...dates(draw) };
  if (field === 'F') return { ...test, operator: 'is', values: [draw(2) === 1] };
  if (draw(3) === 0) return { ...test, operator: pick(draw, ['is empty', 'is not empty']) };
  return { ...test, ...(field === 'A' || field === 'B' ? texts(draw) : numbers(draw)) };
}

/** Filters on memberships. */
export const MEMBERSHIPS: Readonly<Record<string, Drawn>> = {
  'Member of Smart Campaign': (draw) => ({ campaign: pick(draw, REFS), ...inOrOut(draw) }),
  'Member of Smart List': (draw) => ({
    smartList: pick(draw, ['Everybody', 'Fits', 'Everybody']),
    ...inOrOut(draw),
  }),
  'Member of List': (draw) => ({ list: pick(draw, LISTS), ...inOrOut(draw) }),
  'Member of Program': (draw) => ({
    program: pick(draw, PROGRAMS),
    ...maybe(draw, 3, () => ({ success: draw(2) === 1 })),
    ...inOrOut(draw),
  }),
  'Member of Engagement Program': (draw) => ({
    program: 'Q',
    ...maybe(draw, 3, () => ({ stream: pick(draw, STREAMS) })),
    ...maybe(draw, 3, () => ({ cadence: pick(draw, ['Paused', 'Normal']) })),
    ...inOrOut(draw),
  }),
  'Member of Segment': (draw) => ({ segmentation: 'Size', segment: pick(draw, SEGMENTS), ...inOrOut(draw) }),
  'Member of Revenue Stage': (draw) => ({ model: 'Cycle', stage: pick(draw, STAGES), ...inOrOut(draw) }),
  'Member of SFDC Campaign': (draw) => ({
    campaign: 'Fair',
    ...maybe(draw, 3, () => ({ status: pick(draw, ['Responded', 'Sent']) })),
  }),
};
