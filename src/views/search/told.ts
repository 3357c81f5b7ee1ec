import type { Change, TraceEvent } from '#engine';
import { fieldText } from '../person/fieldsAt.ts';
import { captionOf, nameOf } from '../trace/naming.ts';
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

/** Everything that an event can be found by, what says most first. */
export function toldBy(event: TraceEvent): readonly Told[] {
  const { person, campaign } = event;
  const changes = event.type === 'step' || event.type === 'happened' ? event.changes.map(ofChange) : [];
  const caption = captionOf(event);
  return [
    ...changes,
    ...(person === null ? [] : [told(person, `person ${person}`)]),
    told(caption, caption),
    ...(campaign === null ? [] : [told(campaign, `campaign ${nameOf(campaign)}`)]),
    ...(event.type === 'step' ? ofStep(event) : []),
    ...(event.type === 'happened' ? ofHappened(event) : []),
  ];
}
