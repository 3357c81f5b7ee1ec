import { changePersonPartition } from '../activities/changePersonPartition.ts';
import { changeRevenueStage } from '../activities/changeRevenueStage.ts';
import { changeSegment as segmentActivity } from '../activities/changeSegment.ts';
import { activity } from '../activities/kind.ts';
import { MARKS } from '../marks.ts';
import { markOf } from '../world.ts';
import { changeMark, type Move, type Situation } from './move.ts';

const facts = ['6.15', '11.2'];

/** Puts a person into a segment of a segmentation. */
export function changeSegment(at: Situation, segmentation: string, segment: string): Move {
  const mark = MARKS.segment(segmentation);
  const from = markOf(at.person, mark);
  const attributes = { Segmentation: segmentation, 'Old Segment': from, 'New Segment': segment, ...at.why };
  const logged = activity(segmentActivity, attributes);
  return changeMark(at, { what: segmentation, mark, from, to: segment, facts, activity: logged });
}

/** Puts a person into a stage of a revenue cycle model. Does not ask whether the model is approved: compile does. */
export function changeStage(at: Situation, model: string, stage: string): Move {
  const mark = MARKS.stage(model);
  const from = markOf(at.person, mark);
  const attributes = { Model: model, 'Old Stage': from, 'New Stage': stage, ...at.why };
  const logged = activity(changeRevenueStage, attributes);
  return changeMark(at, { what: model, mark, from, to: stage, facts, activity: logged });
}

/** Moves a person to another partition of the database. */
export function changePartition(at: Situation, partition: string): Move {
  const mark = MARKS.partition();
  const from = markOf(at.person, mark);
  const attributes = { 'Old Partition': from, 'New Partition': partition, ...at.why };
  const logged = activity(changePersonPartition, attributes);
  return changeMark(at, { what: mark, mark, from, to: partition, facts, activity: logged });
}
