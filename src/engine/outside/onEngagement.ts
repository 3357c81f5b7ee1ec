import { changeCadence, changeStream, intoEngagement } from '../moves/engagement.ts';
import { IN_STREAM, WITH_CADENCE } from '../params/placement.ts';
import { byMove } from './byMove.ts';

export const addedToEngagementProgram = byMove({
  name: 'Added to Engagement Program',
  facts: ['7.11', '6.33'],
  summary: 'The person enters an engagement program, by an import for example.',
  ...IN_STREAM,
  move: (at, params) => intoEngagement(at, String(params['program']), String(params['stream'])),
});

/** A transition rule of the program moves the person, which is the usual way to change streams. */
export const engagementProgramStreamChanges = byMove({
  name: 'Engagement Program Stream Changes',
  facts: ['7.11', '6.33'],
  summary: 'A transition rule of an engagement program moves the person to another stream.',
  ...IN_STREAM,
  move: (at, params) => changeStream(at, String(params['program']), String(params['stream'])),
});

export const engagementProgramCadenceChanges = byMove({
  name: 'Engagement Program Cadence Changes',
  facts: ['7.11', '6.33'],
  summary: 'Somebody pauses an engagement program for the person, or lets it go on.',
  params: WITH_CADENCE,
  move: (at, params) => changeCadence(at, String(params['program']), String(params['newValue'])),
});
