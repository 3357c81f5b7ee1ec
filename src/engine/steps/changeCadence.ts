import { changeCadence as move } from '../moves/engagement.ts';
import { WITH_CADENCE } from '../params/placement.ts';
import type { StepKind } from './kind.ts';
import { effectOf, situation } from './moving.ts';

const NAME = 'Change Engagement Program Cadence';

export const changeCadence: StepKind = {
  name: NAME,
  facts: ['6.33'],
  summary: 'Pauses an engagement program for the person, or lets it go on.',
  params: WITH_CADENCE,
  perform(scene, params) {
    const program = String(params['program']);
    const to = String(params['newValue']);
    return effectOf(move(situation(scene), program, to), { Program: program, 'New Value': to });
  },
};
