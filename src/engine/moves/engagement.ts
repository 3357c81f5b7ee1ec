import { changeCadence as cadenceActivity } from '../activities/changeCadence.ts';
import { changeStream as streamActivity } from '../activities/changeStream.ts';
import { activity } from '../activities/kind.ts';
import type { ProgramAsset } from '../assets/catalog.ts';
import { MARKS } from '../marks.ts';
import { markOf } from '../world.ts';
import { marking, namingProgram, statusOf } from './membership.ts';
import { changeMark, type Move, type Situation, stays } from './move.ts';
import { join } from './status.ts';

const facts = ['6.33', '11.2'];

function enter(at: Situation, asset: ProgramAsset, stream = asset.streams[0]): Move {
  const [status = ''] = asset.channel.statuses;
  const reason = `${at.person.name} becomes a member of ${asset.name} in the stream "${stream}".`;
  return { result: 'done', reason, facts, ...join(at, asset, status, stream) };
}

/** Puts a person into a stream of an engagement program. A member stays in the stream that the member is in (6.33). */
export function intoEngagement(at: Situation, name: string, stream: string): Move {
  const asset = at.program.catalog.programs.get(name);
  if (!asset) return stays(`There is no program "${name}".`, ['6.33']);
  if (statusOf(at.person, name) === null) return enter(at, asset, stream);
  const now = markOf(at.person, MARKS.stream(name));
  return stays(`${at.person.name} is a member of ${name} already, in the stream "${now}".`, ['6.33']);
}

/** Moves a person to another stream of an engagement program; a person who is not a member enters it there. */
export function changeStream(at: Situation, name: string, stream: string): Move {
  const { program, person, why } = at;
  const asset = program.catalog.programs.get(name);
  if (!asset) return stays(`There is no program "${name}".`, ['6.33']);
  if (statusOf(person, name) === null) return enter(at, asset, stream);
  const mark = MARKS.stream(name);
  const from = markOf(person, mark);
  const attributes = { ...namingProgram(program, name), 'Old Stream': from, 'New Stream': stream, ...why };
  const logged = activity(streamActivity, attributes);
  return changeMark(at, { what: `Stream in ${name}`, mark, from, to: stream, facts, activity: logged });
}

/** Pauses a person in an engagement program, or ends the pause; who is not a member enters the first stream (6.33). */
export function changeCadence(at: Situation, name: string, cadence: string): Move {
  const { program, person, why } = at;
  const asset = program.catalog.programs.get(name);
  if (!asset) return stays(`There is no program "${name}".`, ['6.33']);
  const mark = MARKS.cadence(name);
  const from = markOf(person, mark);
  const naming = namingProgram(program, name);
  const logged = activity(cadenceActivity, {
    ...naming,
    'Old Cadence': from,
    'New Cadence': cadence,
    ...why,
  });
  if (statusOf(person, name) !== null)
    return changeMark(at, { what: `Cadence in ${name}`, mark, from, to: cadence, facts, activity: logged });
  const entered = enter(at, asset);
  if (cadence === 'Normal') return entered;
  return {
    ...entered,
    reason: `${entered.reason} The cadence is ${cadence}.`,
    changes: [
      ...entered.changes.filter(({ field }) => field !== mark),
      ...marking(person, { [mark]: cadence }),
    ],
    activities: [...entered.activities, logged],
  };
}
