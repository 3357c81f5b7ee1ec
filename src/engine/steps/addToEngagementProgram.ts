import { intoEngagement } from '../moves/engagement.ts';
import { IN_STREAM } from '../params/placement.ts';
import type { StepKind } from './kind.ts';
import { effectOf, situation } from './moving.ts';

const NAME = 'Add to Engagement Program';

export const addToEngagementProgram: StepKind = {
  name: NAME,
  facts: ['6.33'],
  summary: 'Puts the person into a stream of an engagement program. A member stays where the member is.',
  ...IN_STREAM,
  perform(scene, params) {
    const program = String(params['program']);
    const into = String(params['stream']);
    const move = intoEngagement(situation(scene), program, into);
    return effectOf(move, { Program: program, Stream: into });
  },
};
