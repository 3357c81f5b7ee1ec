import { changePartition, changeSegment, changeStage } from '../moves/placing.ts';
import { IN_PARTITION, IN_SEGMENT, IN_STAGE } from '../params/placement.ts';
import { byMove } from './byMove.ts';

/**
 * A segmentation has followed the person's data. It does so some time after the data changed, and nobody says when
 * (fact 8.11): the script gives the time.
 */
export const segmentChanges = byMove({
  name: 'Segment Changes',
  facts: ['7.11', '8.11'],
  summary: 'A segmentation puts the person into another segment, some time after the data changed.',
  ...IN_SEGMENT,
  move(at, params) {
    const made = changeSegment(at, String(params['segmentation']), String(params['segment']));
    return { ...made, facts: ['8.11', '11.2'] };
  },
});

export const revenueStageIsChanged = byMove({
  name: 'Revenue Stage is Changed',
  facts: ['7.11', '6.15'],
  summary: 'A rule of a revenue cycle model moves the person to another stage.',
  ...IN_STAGE,
  move: (at, params) => changeStage(at, String(params['model']), String(params['newStage'])),
});

export const personPartitionChanges = byMove({
  name: 'Person Partition Changes',
  facts: ['7.11', '6.15'],
  summary: 'Somebody moves the person to another partition of the database.',
  params: [IN_PARTITION],
  move: (at, params) => changePartition(at, String(params['partition'])),
});
