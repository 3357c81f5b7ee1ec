import { type Compared, sameEffect, sameStep } from './steps.ts';
import { effectWords, placeOf, seenWords, type Telling } from './words.ts';

/** A place where two runs part: an event of each, and what differs in a sentence or two. */
export interface Difference<Seq = number> {
  readonly a: Seq;
  readonly b: Seq;
  readonly text: string;
}

const doing = ({ event }: Compared, telling: Telling): string => `${placeOf(event, telling)} (${event.step})`;

function endWords(more: Compared, ended: string, telling: Telling): string {
  return `The run ${ended} has no more steps; the other goes on with ${doing(more, telling)}.`;
}

function partingWords(left: Compared, right: Compared, alike: number, telling: Telling): string {
  const [a, b, { sides }] = [left.event, right.event, telling];
  if (left.place !== right.place) {
    const when =
      alike === 0 ? 'The first step' : `After ${alike} step${alike === 1 ? '' : 's'} alike the next`;
    return `${when} is ${doing(left, telling)} ${sides.a}, ${doing(right, telling)} ${sides.b}.`;
  }
  const words = a.step === b.step ? effectWords(a, b, sides) : `${a.step} ${sides.a}, ${b.step} ${sides.b}`;
  return `${placeOf(a, telling)}: ${words}.`;
}

/** Where the two sequences of steps first differ at all. */
export function firstStep(
  a: readonly Compared[],
  b: readonly Compared[],
  telling: Telling,
): Difference<number | null> | null {
  const longest = Math.max(a.length, b.length);
  for (let at = 0; at < longest; at++) {
    const [left, right] = [a[at], b[at]];
    if (left && right) {
      if (left.place === right.place && sameStep(left.event, right.event)) continue;
      return { a: left.event.seq, b: right.event.seq, text: partingWords(left, right, at, telling) };
    }
    if (left) return { a: left.event.seq, b: null, text: endWords(left, telling.sides.b, telling) };
    if (right) return { a: null, b: right.event.seq, text: endWords(right, telling.sides.a, telling) };
  }
  return null;
}

/** The first step, in the order of `b`, that both take and that goes differently; Execute and Request are two steps. */
export function firstEffect(
  a: readonly Compared[],
  b: readonly Compared[],
  telling: Telling,
): Difference | null {
  const inA = new Map(a.map((step) => [step.place, step]));
  for (const right of b) {
    const left = inA.get(right.place);
    if (!left || left.event.step !== right.event.step || sameEffect(left.event, right.event)) continue;
    const effect = effectWords(left.event, right.event, telling.sides);
    const text = `${placeOf(right.event, telling)}: ${effect}. ${seenWords(left, right, telling)}`;
    return { a: left.event.seq, b: right.event.seq, text: text.trimEnd() };
  }
  return null;
}
