import type { Change, Considered, TraceEvent } from '#engine';
import { fieldText } from '../person/fieldsAt.ts';
import { captionOf, nameOf } from '../trace/naming.ts';
import { clausesOf, leavesOf } from '../why/clauses.ts';
import { fold } from './fold.ts';

/** Something that an event can be found by. */
export interface Told {
  /** Folded, to search in. */
  readonly text: string;
  /** What it is, for the reason of a match: "person Ada", "changes Score from 5 to 10". */
  readonly words: string;
  /** The folded name of the field or the membership, if it is a change. */
  readonly changes?: string;
}

const told = (text: string, words: string): Told => ({ text: fold(text), words });

function ofChange({ field, from, to, mark }: Change): Told {
  const [before, after] = [from, to].map((value) => (mark && value === true ? 'yes' : fieldText(value)));
  const words = `changes ${field} from ${before} to ${after}`;
  return { text: fold(`${field} ${before} ${after}`), words, changes: fold(field) };
}

function ofStep(event: Extract<TraceEvent, { type: 'step' }>): Told[] {
  const { tokens, values, activities, target, result } = event;
  return [
    ...tokens.map(({ token, value }) => told(`${token} ${value}`, `token ${token}, which gives "${value}"`)),
    ...(target === null ? [] : [told(target, `about ${nameOf(target)}`)]),
    ...Object.entries(values).map(([label, value]) =>
      told(`${label} ${fieldText(value)}`, `value ${label}: ${fieldText(value)}`),
    ),
    ...activities.map(({ type }) => told(type, `activity ${type}`)),
    ...(result === 'done' ? [] : [told(result, `the step is ${result}`)]),
  ];
}

function ofHappened(event: Extract<TraceEvent, { type: 'happened' }>): Told[] {
  const { attributes, activities } = event;
  return [
    ...Object.entries(attributes).map(([label, value]) =>
      told(`${label} ${fieldText(value)}`, `value ${label}: ${fieldText(value)}`),
    ),
    ...activities.map(({ type }) => told(type, `activity ${type}`)),
  ];
}

/** What the choices of a step and the smart list that is told with it looked at. */
function ofTests(event: TraceEvent, list: Considered | undefined): Told[] {
  const tests = leavesOf(clausesOf(event, list));
  return tests.map(({ text, holds }) =>
    told(text, `tests ${text}, which ${holds ? 'holds' : 'does not hold'}`),
  );
}

/**
 * Everything that an event can be found by, what says most first. `list` is the smart list that is told with it, if any:
 * of the flow that starts, or of the campaign that a step asks for.
 */
export function toldBy(event: TraceEvent, list: Considered | undefined): readonly Told[] {
  const { person, campaign, reason } = event;
  const changes = event.type === 'step' || event.type === 'happened' ? event.changes.map(ofChange) : [];
  const caption = captionOf(event);
  return [
    ...changes,
    ...(person === null ? [] : [told(person, `person ${person}`)]),
    told(caption, caption),
    ...(campaign === null ? [] : [told(campaign, `campaign ${nameOf(campaign)}`)]),
    ...(event.type === 'step' ? ofStep(event) : []),
    ...(event.type === 'happened' ? ofHappened(event) : []),
    ...ofTests(event, list),
    told(reason, reason.replace(/\.$/, '')),
  ];
}
