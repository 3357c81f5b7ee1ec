import {
  CLAIMS,
  type CompiledClaim,
  type InOrders,
  isAbout,
  type Path,
  type Program,
  type RunClaim,
} from '#engine';
import { reasonOf, type Tally } from './claimWords.ts';
import { type Exploration, exploring, type Outcome } from './explore.ts';
import { type Matters, USUAL, type Watch } from './outcome.ts';
import type { Progress } from './walk.ts';

/** Some of all orders. */
export interface Share {
  /** How many: exact; null when they were not counted, because some order has no end or the budget was used up. */
  readonly orders: bigint | null;
  /** A shortest one, by the codes of its choices; null when none was met. */
  readonly example: readonly string[] | null;
}

/** A claim over all orders as it came out. */
export interface OrdersClaimResult {
  readonly statement: string;
  /** It holds where it should, or fails where it is meant to fail. An undecided one is not kept. */
  readonly kept: boolean;
  /** Null: undecided, because not all orders were seen and none that was settles it. */
  readonly holds: boolean | null;
  readonly expected: boolean;
  /** Why, in a sentence: "It holds in all 336 orders." */
  readonly reason: string;
  /** How many orders there are; null when they were not counted. */
  readonly orders: bigint | null;
  /** Those in which the statement about one order holds, and those in which it does not; null for a number of outcomes. */
  readonly holdsIn: Share | null;
  readonly failsIn: Share | null;
  /** For a number of outcomes: how many were met; else null. */
  readonly outcomes: number | null;
  /** Every order was seen. */
  readonly complete: boolean;
  /** Some order has no end. */
  readonly endless: boolean;
  readonly path: Path;
}

interface Single {
  readonly claim: CompiledClaim;
  readonly kind: RunClaim;
}

/** Claims about single orders that are said of all of them; the place of each is its place in what the watch comes to. */
const singles = (claims: readonly CompiledClaim[]): readonly Single[] =>
  claims.flatMap((claim) => {
    const kind = CLAIMS.get(claim.claim);
    return kind?.about === 'one run' ? [{ claim, kind }] : [];
  });

const texts = (seen: string): readonly string[] => JSON.parse(seen);

/** Follows some claims at once: what each remembers, in a list. */
function watchOf(program: Program, followed: readonly Single[]): Watch {
  return {
    begin: JSON.stringify(followed.map(({ kind }) => kind.begin)),
    note(seen, event) {
      const before = texts(seen);
      const after = followed.map(({ claim, kind }, at) =>
        kind.note(program, claim.params, before[at] ?? kind.begin, event),
      );
      return after.every((text, at) => text === before[at]) ? seen : JSON.stringify(after);
    },
    end: (seen, world) =>
      followed
        .map(({ claim, kind }, at) =>
          kind.holds(program, claim.params, texts(seen)[at] ?? kind.begin, world) ? 'y' : 'n',
        )
        .join(''),
  };
}

function shareOf(outcomes: readonly Outcome[], counted: boolean): Share {
  const [first, ...others] = outcomes;
  const shortest = others.reduce(
    (best, one) => (one.witness.length < best.length ? one.witness : best),
    first?.witness ?? [],
  );
  return {
    orders: counted ? outcomes.reduce((sum, { orders }) => sum + (orders ?? 0n), 0n) : null,
    example: first ? shortest : null,
  };
}

/** Is it so, as far as can be told? In a partial exploration only an example or a counterexample settles it. */
function settled(how: InOrders, yes: number, no: number, complete: boolean): boolean | null {
  if (how === 'sometimes' && yes > 0) return true;
  if (how === 'never' && yes > 0) return false;
  if (how === 'always' && no > 0) return false;
  return complete && yes + no > 0 ? how !== 'sometimes' : null;
}

const PREFIX: Readonly<Record<InOrders, string>> = {
  always: 'In every order',
  sometimes: 'In some order',
  never: 'In no order',
};

type Decided = Pick<OrdersClaimResult, 'holds' | 'holdsIn' | 'failsIn' | 'outcomes'>;

function single({ outcomes, complete, orders }: Exploration, how: InOrders, at: number): Decided {
  const yes = outcomes.filter(({ watched }) => watched[at] === 'y');
  const no = outcomes.filter(({ watched }) => watched[at] === 'n');
  const counted = complete && orders !== null;
  return {
    holds: settled(how, yes.length, no.length, complete),
    holdsIn: shareOf(yes, counted),
    failsIn: shareOf(no, counted),
    outcomes: null,
  };
}

/** Outcomes that differ in more than what the claims follow. */
const numberOf = ({ outcomes }: Exploration): number =>
  new Set(outcomes.map(({ people, stopped }) => JSON.stringify([stopped, people]))).size;

function resultOf(
  program: Program,
  exploration: Exploration,
  claim: CompiledClaim,
  at: number,
): OrdersClaimResult | undefined {
  const kind = CLAIMS.get(claim.claim);
  if (!kind) return undefined;
  const { complete, endless, orders } = exploration;
  const { params, orders: how, holds: expected, path } = claim;
  const met = numberOf(exploration);
  const decided: Decided =
    kind.about === 'one run'
      ? single(exploration, how ?? 'always', at)
      : { holds: kind.holds(params, met, complete), holdsIn: null, failsIn: null, outcomes: met };
  const tally: Tally = { ...decided, how, orders: complete ? orders : null, complete, endless };
  const said = kind.say(program, params);
  return {
    ...decided,
    statement: how ? `${PREFIX[how]}: ${said}` : said,
    kept: decided.holds === expected,
    expected,
    reason: reasonOf(tally),
    orders: tally.orders,
    complete,
    endless,
    path,
  };
}

const NOTHING: Matters = { fields: [], memberships: false, mails: false, log: false };

/** The claims of a program that are about all orders of this variant (null: the scenario as written). */
const asked = ({ claims }: Program, variant: string | null): readonly CompiledClaim[] =>
  claims.filter(
    (claim) =>
      (claim.orders !== null || CLAIMS.get(claim.claim)?.about === 'all orders') && isAbout(claim, variant),
  );

/** Are there claims about all orders of this variant? */
export const claimsOrders = (program: Program, variant: string | null): boolean =>
  asked(program, variant).length > 0;

/**
 * Checks the claims that are about all orders of this variant (null: the scenario as written), all of them in one walk:
 * exactly, not by trying some orders. What a statement must know of the past is followed along each order, so orders are
 * told apart no more than the statements need. `budget` is of states, as for `explore`; past it a claim is settled only by
 * an example. Where some order has no end, claims are about the orders that end. Claims about single runs are left out.
 */
export function* checkingOrders(
  program: Program,
  variant: string | null,
  budget?: number,
): Generator<Progress, readonly OrdersClaimResult[], undefined> {
  const claims = asked(program, variant);
  if (claims.length === 0) return [];
  const followed = singles(claims);
  const matters = followed.length < claims.length ? USUAL : NOTHING;
  const exploration = yield* exploring(program, {
    matters: followed.length === 0 ? matters : { ...matters, watch: watchOf(program, followed) },
    ...(budget === undefined ? {} : { budget }),
  });
  return claims.flatMap((claim) => {
    const at = followed.findIndex((one) => one.claim === claim);
    return resultOf(program, exploration, claim, at) ?? [];
  });
}

/** Checks them to the end, or to the budget. */
export function checkOrders(
  program: Program,
  variant: string | null,
  budget?: number,
): readonly OrdersClaimResult[] {
  const going = checkingOrders(program, variant, budget);
  for (;;) {
    const { done, value } = going.next();
    if (done) return value;
  }
}
