import { addToEngagementProgram } from '../activities/addToEngagementProgram.ts';
import { changeProgramStatus } from '../activities/changeProgramStatus.ts';
import { activity } from '../activities/kind.ts';
import type { ProgramAsset } from '../assets/catalog.ts';
import { dateOf } from '../dates.ts';
import { MARKS } from '../marks.ts';
import { markOf } from '../world.ts';
import { marking, membershipMarks, NOT_IN_PROGRAM, namingProgram, statusOf } from './membership.ts';
import { type Move, type Situation, stays } from './move.ts';

type Applied = Pick<Move, 'changes' | 'activities'>;

/** The new status, and success with it when the channel says that the status means success. */
function reach(at: Situation, { name, channel }: ProgramAsset, status: string): Applied {
  const { program, person, now, why } = at;
  const success = channel.success?.includes(status) === true;
  const newly = success && markOf(person, MARKS.success(name)) === null;
  const day = newly ? { [MARKS.success(name)]: dateOf(now, program.zone) } : {};
  const logged = activity(changeProgramStatus, {
    ...namingProgram(program, name),
    'Old Status': statusOf(person, name),
    'New Status': status,
    Success: success,
    ...why,
  });
  return { changes: marking(person, { [MARKS.status(name)]: status, ...day }), activities: [logged] };
}

/** A person becomes a member; of an engagement program in a stream, the first one unless another is given. */
export function join(at: Situation, asset: ProgramAsset, status: string, stream = asset.streams[0]): Applied {
  const reached = reach(at, asset, status);
  if (stream === undefined) return reached;
  const { name } = asset;
  const entered = { [MARKS.stream(name)]: stream, [MARKS.cadence(name)]: 'Normal' };
  const logged = activity(addToEngagementProgram, {
    ...namingProgram(at.program, name),
    Stream: stream,
    ...at.why,
  });
  return {
    changes: [...reached.changes, ...marking(at.person, entered)],
    activities: [...reached.activities, logged],
  };
}

function leave(at: Situation, { name }: ProgramAsset, from: string): Move {
  const { program, person, why } = at;
  const gone = membershipMarks(person, name, program.catalog).map((mark) => [mark, null]);
  const attributes = {
    ...namingProgram(program, name),
    'Old Status': from,
    'New Status': NOT_IN_PROGRAM,
    ...why,
  };
  return {
    result: 'done',
    reason: `${person.name} stops being a member of ${name}.`,
    facts: ['6.11'],
    changes: marking(person, Object.fromEntries(gone)),
    activities: [activity(changeProgramStatus, attributes)],
  };
}

/**
 * Gives a person a status in a program, and makes the person a member of it (fact 6.11). Never goes back in the order of
 * the channel's statuses, and does nothing for the status that the person has. Not in Program ends a membership.
 */
export function changeStatus(at: Situation, name: string, to: string): Move {
  const asset = at.program.catalog.programs.get(name);
  const who = at.person.name;
  const from = statusOf(at.person, name);
  if (!asset) return stays(`There is no program "${name}".`, ['6.11']);
  if (to === NOT_IN_PROGRAM)
    return from === null ? stays(`${who} is not a member of ${name}.`, ['6.11']) : leave(at, asset, from);
  if (from === null)
    return {
      result: 'done',
      reason: `${who} becomes a member of ${name} with the status "${to}".`,
      facts: ['6.11', '11.2', '11.3'],
      ...join(at, asset, to),
    };
  if (from === to) return stays(`${who} has the status "${to}" in ${name} already.`, ['6.11']);
  const { statuses } = asset.channel;
  if (statuses.indexOf(to) < statuses.indexOf(from))
    return stays(`"${to}" comes before "${from}" in ${name}, and nobody goes back.`, ['6.11']);
  return {
    result: 'done',
    reason: `The status in ${name}: "${from}" becomes "${to}".`,
    facts: ['6.11', '11.2', '11.3'],
    ...reach(at, asset, to),
  };
}
