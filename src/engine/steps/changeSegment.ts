import { changeSegment as move } from '../moves/placing.ts';
import { IN_SEGMENT } from '../params/placement.ts';
import type { StepKind } from './kind.ts';
import { effectOf, situation } from './moving.ts';

const NAME = 'Change Segment';

export const changeSegment: StepKind = {
  name: NAME,
  facts: ['6.15'],
  summary: 'Puts the person into a segment. Segmentations also follow their own rules, later.',
  ...IN_SEGMENT,
  perform(scene, params) {
    const segmentationName = String(params['segmentation']);
    const to = String(params['segment']);
    const values = { Segmentation: segmentationName, Segment: to };
    return effectOf(move(situation(scene), segmentationName, to), values);
  },
};
