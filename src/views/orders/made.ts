import type { Exploration, LeftPerson, Outcome, Race, Racer, Resource } from '#explorer';

/** For tests: a person as an order leaves the person. */
export const left = (name: string, more: Partial<LeftPerson> = {}): LeftPerson => ({
  ...{ name, exists: true, fields: {}, memberships: {}, mails: [], log: [] },
  ...more,
});

/** For tests: an outcome of so many orders. */
export const outcome = (
  orders: bigint | null,
  people: readonly LeftPerson[],
  more: Partial<Outcome> = {},
): Outcome => ({ people, orders, stopped: false, watched: '', witness: ['o0', 's1'], ...more });

/** For tests: a complete exploration with these outcomes. */
export function exploration(outcomes: readonly Outcome[], more: Partial<Exploration> = {}): Exploration {
  const counted = outcomes.every(({ orders }) => orders !== null);
  const orders = counted ? outcomes.reduce((sum, one) => sum + (one.orders ?? 0n), 0n) : null;
  const whole = { complete: true, endless: false, reduced: false, states: 10, moves: 12, races: [] };
  return { ...whole, outcomes, orders, ...more };
}

const racer = (campaign: string, index: number, writes: boolean): Racer => ({
  ...{ campaign, index, step: 'Change Score', strand: 1, reads: !writes, writes },
});

/** For tests: a race of Ada's between two steps. */
export function race(
  resource: Resource,
  one: readonly [string, number, 'writes' | 'reads'],
  other: readonly [string, number, 'writes' | 'reads'],
): Race {
  const photo = (index: number) => ({ order: ['o0'], at: 1, outcome: index });
  const made = ([campaign, index, does]: typeof one) => racer(campaign, index, does === 'writes');
  return { person: 'Ada', resource, racers: [made(one), made(other)], photos: [photo(0), photo(1)] };
}
