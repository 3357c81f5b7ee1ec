import { reason } from './data.ts';
import type { Outcome } from './flow.ts';
import { keys, mark } from './marks.ts';
import type { Step } from './steps.ts';
import { type Run, setting, text, type Value, type World } from './world.ts';

export const skipped: Outcome = { result: 'skipped' };

export const one = (run: Run, step: string, type: string, attributes: Record<string, Value>): Outcome => ({
  result: 'done',
  logs: [{ type, attributes: { ...attributes, Reason: reason(run, step) } }],
});

/** A step that only moves a mark from one value to another (facts 6.14, 6.15). */
function moves(
  step: string,
  type: string,
  key: (params: Record<string, string>) => string,
  to: (params: Record<string, string>) => Value,
  attributes: (params: Record<string, string>, from: Value, now: Value) => Record<string, Value>,
  valid: Step['valid'],
): Step {
  return {
    valid,
    take: (world, run, action) => {
      const params = action as Record<string, string>;
      const from = mark(run.person, key(params));
      const target = to(params);
      if (from === target && setting(world, 'same-value') !== 'logged') return skipped;
      run.person.marks.set(key(params), target);
      return one(run, step, type, attributes(params, from, target));
    },
  };
}

const hasList: Step['valid'] = (world, _own, { list }) =>
  (world.scenario.instance.lists ?? []).includes(text(list));

export const addToList: Step = {
  replayed: true,
  valid: hasList,
  take: (_world, run, { list }) => {
    const key = keys.list(text(list));
    if (mark(run.person, key) === true) return skipped;
    run.person.marks.set(key, true);
    return one(run, 'Add to List', 'Add to List', { List: text(list) });
  },
};

export const removeFromList: Step = {
  valid: hasList,
  take: (_world, run, { list }) => {
    const key = keys.list(text(list));
    if (mark(run.person, key) !== true) return skipped;
    run.person.marks.delete(key);
    return one(run, 'Remove from List', 'Remove from List', { List: text(list) });
  },
};

export const changeSegment = moves(
  'Change Segment',
  'Change Segment',
  ({ segmentation = '' }) => keys.segment(segmentation),
  ({ segment = '' }) => segment,
  ({ segmentation = '' }, from, now) => ({
    Segmentation: segmentation,
    'Old Segment': from,
    'New Segment': now,
  }),
  (world, _own, { segmentation, segment }) =>
    (world.scenario.instance.segmentations ?? []).some(
      ({ name, segments }) => name === segmentation && segments.includes(text(segment)),
    ),
);

export const changePartition = moves(
  'Change Person Partition',
  'Change Lead Partition',
  () => keys.partition,
  ({ partition = '' }) => partition,
  (_params, from, now) => ({ 'Old Partition': from, 'New Partition': now }),
  (world, _own, { partition }) => (world.scenario.instance.partitions ?? []).includes(text(partition)),
);

export const changeRevenueStage = moves(
  'Change Revenue Stage',
  'Change Revenue Stage',
  ({ model = '' }) => keys.stage(model),
  ({ newStage = '' }) => newStage,
  ({ model = '' }, from, now) => ({ Model: model, 'Old Stage': from, 'New Stage': now }),
  (world: World, _own, { model, newStage }) =>
    (world.scenario.instance.revenueModels ?? []).some(
      ({ name, approved, stages }) => name === model && approved !== false && stages.includes(text(newStage)),
    ),
);
