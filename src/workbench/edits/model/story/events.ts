import { OUTSIDE, type OutsideData, type Plain, type Program, type Scenario } from '#engine';
import { defaultParams } from '../../../defaults.ts';
import { namesOf } from '../../../names.ts';
import { inWords } from '../../setParam.ts';
import { movedItem } from '../data.ts';
import type { ModelEditKind } from '../kind.ts';

function noEvent({ script }: Scenario, at: number): string {
  return `There is no event ${at + 1}: the script has ${script.length}.`;
}

/** What a new parameter holds where the engine offers nothing: a field that every model has. */
const FIELDS: Plain = { 'Job Title': 'New value' };

type Kind = NonNullable<ReturnType<typeof OUTSIDE.get>>;

/** The parameters of a new event, complete; or the label of one that the model has nothing for. */
function paramsFor(kind: Kind, program: Program, person: string | undefined): OutsideData | string {
  const names = namesOf(program);
  const made: Record<string, Plain> = { ...defaultParams(kind, names, -1) };
  for (const { name, label, type, optional } of kind.params) {
    if (type.name === 'field values') made[name] = FIELDS;
    if (type.name === 'person' && person !== undefined && names.people.has(person)) made[name] = person;
    if (!optional && made[name] === '') return label;
  }
  return { event: kind.name, ...made };
}

/** An event, complete, before the one at the place or last, at the time of the event before it. */
export const addEvent: ModelEditKind<'add event'> = ({ scenario, program }, { event, at, person }) => {
  const kind = OUTSIDE.get(event);
  if (!kind) return `There is no outside event "${event}".`;
  const { script } = scenario;
  const place = at ?? script.length;
  if (!Number.isInteger(place) || place < 0 || place > script.length)
    return `The script has no place ${place + 1}.`;
  const made = paramsFor(kind, program, person);
  if (typeof made === 'string')
    return `${event} needs a ${made.toLowerCase()}, and the model has none that fits. Add one first.`;
  const before = script[place - 1]?.at;
  const added = before === undefined ? made : { ...made, at: before };
  return {
    label: `Event ${place + 1}: ${kind.name} is added`,
    scenario: { ...scenario, script: script.toSpliced(place, 0, added) },
  };
};

export const removeEvent: ModelEditKind<'remove event'> = ({ scenario }, { at }) => {
  const gone = scenario.script[at];
  if (!gone) return noEvent(scenario, at);
  return {
    label: `Event ${at + 1}: ${gone.event} is removed`,
    scenario: { ...scenario, script: scenario.script.toSpliced(at, 1) },
  };
};

/** An event to another place. Events of one time happen in their order; for others the time decides. */
export const moveEvent: ModelEditKind<'move event'> = ({ scenario }, { from, to }) => {
  const script = movedItem(scenario.script, from, to);
  if (!script) return noEvent(scenario, scenario.script[from] ? to : from);
  return { label: `Event ${from + 1} becomes event ${to + 1}`, scenario: { ...scenario, script } };
};

/** Another value of a parameter, or another time. One that does not fit is kept, and `compile` leaves the event out of the run. */
export const setEvent: ModelEditKind<'set event'> = ({ scenario }, { at, key, value }) => {
  const old = scenario.script[at];
  if (!old) return noEvent(scenario, at);
  const param = OUTSIDE.get(old.event)?.params.find(({ name }) => name === key);
  if (!param && key !== 'at') return `${old.event} has no "${key}".`;
  const empty = value === null || value === '';
  const { [key]: _left, ...rest } = old;
  const leftOut = empty && (key === 'at' || param?.optional === true);
  const next = (leftOut ? rest : { ...old, [key]: value }) as OutsideData;
  return {
    ...(param?.type.options ? {} : { typing: `event ${at} ${key}` }),
    label: `Event ${at + 1}: ${param?.label ?? 'Time'} becomes ${inWords(leftOut ? null : value)}`,
    scenario: { ...scenario, script: scenario.script.with(at, next) },
  };
};
