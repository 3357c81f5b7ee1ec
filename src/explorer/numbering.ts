/** Numbers things in the order in which they come: equal numbers for equal things. */
export function numbering<T>(from = 0): (thing: T) => number {
  const known = new Map<T, number>();
  return (thing) => {
    const number = known.get(thing);
    if (number !== undefined) return number;
    known.set(thing, known.size + from);
    return known.size - 1 + from;
  };
}

/** Asks once for each object: what does not change keeps its answer. */
export function once<T extends object, A extends {}>(
  ask: (of: T) => A,
  known: WeakMap<T, A> = new WeakMap(),
): (of: T) => A {
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const answer = ask(of);
    known.set(of, answer);
    return answer;
  };
}

const REST_BITS = 15;
const LARGE = 2 ** REST_BITS;
const REST = LARGE - 1;

/** Adds a number to the units of a text, a small one as one unit and a larger one as two: short, and quick to compare. */
export function addUnits(units: number[], one: number): void {
  if (one < LARGE) units.push(one);
  else units.push(LARGE | (one & REST), one >>> REST_BITS);
}
