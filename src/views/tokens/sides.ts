import type { TokenTrace } from '#engine';
import { chainOf, type TokenChain } from '../why/chain.ts';
import { plainName } from './name.ts';

/** How a token comes out under one setting. */
export interface TokenSide {
  readonly value: string;
  /** The place that gave the value: "program P"; null where none did and the token is blank. */
  readonly foundIn: string | null;
  /** Every place looked at, in order. */
  readonly places: TokenChain['places'];
  /** Ids of the assumptions that the value rests on. */
  readonly assumptions: readonly string[];
}

/** A token side by side under the two settings of Use Parent Campaign Token Context. */
export interface TokenSides {
  readonly token: string;
  /** The step itself fills it in; others are in reach. */
  readonly inStep: boolean;
  readonly byTrue: TokenSide;
  readonly byFalse: TokenSide;
  /** The setting that the run had; null where nobody executed the campaign. */
  readonly used: boolean | null;
  /** The two values are not the same. */
  readonly differs: boolean;
}

/** The same tokens in the same order, looked up under each setting. */
interface Looked {
  readonly byTrue: readonly TokenTrace[];
  readonly byFalse: readonly TokenTrace[];
}

function sideOf(trace: TokenTrace): TokenSide {
  const { value, places } = chainOf(trace);
  const foundIn = trace.lookups.find(({ used }) => used)?.place ?? null;
  return { value, foundIn, places, assumptions: trace.assumptions };
}

function sidesOf({ byTrue, byFalse }: Looked, inStep: boolean, used: boolean | null): TokenSides[] {
  return byTrue.flatMap((trace, index) => {
    const other = byFalse[index];
    if (!other) return [];
    const [left, right] = [sideOf(trace), sideOf(other)];
    return {
      token: trace.token,
      inStep,
      byTrue: left,
      byFalse: right,
      used,
      differs: left.value !== right.value,
    };
  });
}

/**
 * The tokens of a step side by side: those that it fills in, each once, in the order in which they stand there; then the
 * others in reach by name. Takes what `tokenContexts` of the workbench gives.
 */
export function tokenSides({
  used,
  inStep,
  inReach,
}: {
  readonly used: boolean | null;
  readonly inStep: Looked;
  readonly inReach: Looked;
}): readonly TokenSides[] {
  const own = sidesOf(inStep, true, used);
  const once = [...new Map(own.map((one) => [one.token, one])).values()];
  const asked = new Set(once.map(({ token }) => plainName(token)));
  const others = sidesOf(inReach, false, used).filter(({ token }) => !asked.has(plainName(token)));
  const byName = others.toSorted((a, b) => (plainName(a.token) < plainName(b.token) ? -1 : 1));
  return [...once, ...byName];
}
