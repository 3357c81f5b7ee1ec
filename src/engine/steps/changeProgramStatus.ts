import { checkStatus } from '../assets/check.ts';
import { changeStatus } from '../moves/status.ts';
import { NEW_STATUS } from '../params/placement.ts';
import type { StepKind } from './kind.ts';
import { effectOf, situation } from './moving.ts';
import { programNamed, programOf, programParam, withDefault } from './ownProgram.ts';

const NAME = 'Change Program Status';

export const changeProgramStatus: StepKind = {
  name: NAME,
  facts: ['6.11', '2.28'],
  priority: 'Medium',
  summary: 'Gives the person a status in a program and makes the person a member. Never goes back.',
  params: [programParam, NEW_STATUS],
  check: (params, names, own) =>
    checkStatus(names, programNamed(params, names, own), String(params['newStatus'])),
  perform(scene, params) {
    const program = programOf(scene, params);
    const status = String(params['newStatus']);
    const move = changeStatus(situation(scene), program, status);
    const facts = withDefault(move.facts, params);
    return effectOf({ ...move, facts }, { Program: program, 'New Status': status });
  },
};
