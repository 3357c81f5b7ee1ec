import { changeStream as move } from '../moves/engagement.ts';
import { IN_STREAM } from '../params/placement.ts';
import type { StepKind } from './kind.ts';
import { effectOf, situation } from './moving.ts';

const NAME = 'Change Engagement Program Stream';

export const changeStream: StepKind = {
  name: NAME,
  facts: ['6.33'],
  summary: 'Moves the person to another stream of an engagement program.',
  ...IN_STREAM,
  perform(scene, params) {
    const program = String(params['program']);
    const to = String(params['stream']);
    return effectOf(move(situation(scene), program, to), { Program: program, Stream: to });
  },
};
