import type { Plain } from '../scenario.ts';

/** A number from 0 up to, but without, the one that is given. */
export type Draw = (below: number) => number;

export type Params = Readonly<Record<string, Plain>>;

/** Draws the parameters of something whose name is known. */
export type Drawn = (draw: Draw) => Params;

export function pick<T>(draw: Draw, from: readonly T[]): T {
  return from[draw(from.length)] as T;
}

export function several<T>(draw: Draw, most: number, make: (index: number) => T): T[] {
  return Array.from({ length: draw(most + 1) }, (_, index) => make(index));
}

/** The parameter, or nothing: one time in `often` it is there. */
export function maybe(draw: Draw, often: number, params: () => Params): Params {
  return draw(often) === 1 ? params() : {};
}
