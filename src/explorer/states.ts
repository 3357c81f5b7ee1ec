/** Known states, by the numbers that they are made of, in the order in which they were put in. */
export interface States {
  /** The index of the state of these numbers (the first `length` of the list); -1 when it is not known. */
  readonly find: (numbers: readonly number[], length: number) => number;
  /** Puts in the state that was looked for last, and was not known. */
  readonly add: () => void;
}

type Numbers = Int32Array<ArrayBuffer>;

const SMALLEST = 2 ** 12;
const MIX = 0x9e3779b1;
const SHIFT = 15;

function hashOf(numbers: readonly number[], length: number): number {
  let hash = length;
  for (let at = 0; at < length; at++) {
    hash = Math.imul(hash ^ (numbers[at] ?? 0), MIX);
    hash ^= hash >>> SHIFT;
  }
  return hash;
}

function longer(array: Numbers): Numbers {
  const copy = new Int32Array(array.length * 2);
  copy.set(array);
  return copy;
}

/**
 * A table of lists of whole numbers below 2^31. Texts as keys of a `Map` would do the same in twice the time: there are
 * hundreds of thousands of them, each looked up a few times.
 */
export function statesTable(): States {
  /** Per state: where its numbers begin in `store`, and its hash. */
  let begins = new Int32Array(SMALLEST);
  let hashes = new Int32Array(SMALLEST);
  let store = new Int32Array(SMALLEST);
  /** By hash, with the next free one taken: the state's index plus one; 0 for a free one. */
  let slots = new Int32Array(SMALLEST * 2);
  let count = 0;
  let used = 0;
  let last: { numbers: readonly number[]; length: number; hash: number; slot: number } | undefined;

  function equal(state: number, numbers: readonly number[], length: number): boolean {
    const begin = begins[state] ?? 0;
    const end = state + 1 < count ? (begins[state + 1] ?? 0) : used;
    if (end - begin !== length) return false;
    for (let at = 0; at < length; at++) if (store[begin + at] !== numbers[at]) return false;
    return true;
  }

  function find(numbers: readonly number[], length: number): number {
    const hash = hashOf(numbers, length);
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let state = slots[slot] ?? 0; state > 0; state = slots[slot] ?? 0) {
      if (hashes[state - 1] === hash && equal(state - 1, numbers, length)) return state - 1;
      slot = (slot + 1) & mask;
    }
    last = { numbers, length, hash, slot };
    return -1;
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let state = 0; state < count; state++) {
      let slot = (hashes[state] ?? 0) & mask;
      while ((slots[slot] ?? 0) > 0) slot = (slot + 1) & mask;
      slots[slot] = state + 1;
    }
  }

  function add(): void {
    if (!last) return;
    const { numbers, length, hash, slot } = last;
    last = undefined;
    if (count === begins.length) {
      begins = longer(begins);
      hashes = longer(hashes);
    }
    while (used + length > store.length) store = longer(store);
    begins[count] = used;
    hashes[count] = hash;
    for (let at = 0; at < length; at++) store[used + at] = numbers[at] ?? 0;
    used += length;
    slots[slot] = count + 1;
    count += 1;
    if (count * 2 > slots.length) grow();
  }

  return { find, add };
}
