import { checkSegment, checkStage, checkStream } from '../assets/check.ts';
import type { Names } from '../compile/names.ts';
import type { Complaint } from '../problem.ts';
import type { Params } from '../program.ts';
import {
  cadence,
  engagementProgram,
  list,
  partition,
  programStatus,
  revenueModel,
  segment,
  segmentation,
  stage,
  stream,
} from './assets.ts';
import type { Param } from './kind.ts';

/*
 * What a person is put into, as the flow step, the outside event and, where it asks for the same, the filter name it.
 */

/** Parameters that are right only together. */
interface Together {
  readonly params: readonly Param[];
  readonly check: (params: Params, names: Names) => Complaint | undefined;
}

const PROGRAM: Param = {
  name: 'program',
  label: 'Program',
  type: engagementProgram,
  help: 'An engagement program.',
};

/** A static list. */
export const IN_LIST: Param = { name: 'list', label: 'List Name', type: list, help: 'A static list.' };

export const IN_PARTITION: Param = {
  name: 'partition',
  label: 'New Partition',
  type: partition,
  help: 'A partition.',
};

export const NEW_STATUS: Param = {
  name: 'newStatus',
  label: 'New Status',
  type: programStatus,
  help: "A status of the program's channel.",
};

/** An engagement program and how it goes on for the person. */
export const WITH_CADENCE: readonly Param[] = [
  PROGRAM,
  { name: 'newValue', label: 'New Value', type: cadence, help: 'Normal or Paused.' },
];

/** An engagement program and a stream of it. */
export const IN_STREAM: Together = {
  params: [PROGRAM, { name: 'stream', label: 'Stream', type: stream, help: 'A stream of it.' }],
  check: ({ program, stream: to }, names) => checkStream(names, String(program), String(to)),
};

/** A segmentation and a segment of it. */
export const IN_SEGMENT: Together = {
  params: [
    { name: 'segmentation', label: 'Segmentation', type: segmentation, help: 'A segmentation.' },
    { name: 'segment', label: 'Segment', type: segment, help: 'A segment of it.' },
  ],
  check: ({ segmentation: of, segment: to }, names) => checkSegment(names, String(of), String(to)),
};

/** An approved revenue cycle model and the stage of it that the person comes into. */
export const IN_STAGE: Together = {
  params: [
    { name: 'model', label: 'Model', type: revenueModel, help: 'An approved revenue cycle model.' },
    { name: 'newStage', label: 'New Stage', type: stage, help: 'A stage of it.' },
  ],
  check: ({ model, newStage }, names) => checkStage(names, String(model), String(newStage)),
};
