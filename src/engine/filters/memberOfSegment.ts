import { MARKS } from '../marks.ts';
import { IN_SEGMENT } from '../params/placement.ts';
import { markOf } from '../world.ts';
import { memberOf } from './memberOf.ts';

/** The name is ours: Adobe's list has none for it. What it sees is the segment of this moment, which may be late (8.11). */
export const memberOfSegment = memberOf({
  name: 'Member of Segment',
  facts: ['8.9', '8.11'],
  summary:
    'The person is in a segment now. Segmentations follow the data later, so it may still be the old one.',
  ...IN_SEGMENT,
  look({ person }, params) {
    const name = String(params['segmentation']);
    const wanted = String(params['segment']);
    const now = markOf(person, MARKS.segment(name));
    return { member: now === wanted, of: `${name}, Segment is ${wanted}`, seen: now };
  },
});
