import type { InOrders } from '#engine';
import type { OrdersClaimResult, Share } from './claims.ts';

/** What was found out about a claim over all orders. */
export interface Tally
  extends Pick<
    OrdersClaimResult,
    'holds' | 'holdsIn' | 'failsIn' | 'outcomes' | 'orders' | 'complete' | 'endless'
  > {
  readonly how: InOrders | null;
}

/** A whole number with commas between thousands: "1,680". Any size. */
export const grouped = (number: bigint | number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/** "336 orders", "the only order". */
function allOf(orders: bigint): string {
  return orders === 1n ? 'the only order there is' : `all ${grouped(orders)} orders`;
}

const example = ({ example: order }: Share): string =>
  order === null ? '' : `, for example: ${order.join(' ')}`;

/** "It fails in 181 of 336 orders, for example: o0 s1". */
function part(verb: string, share: Share, orders: bigint | null): string {
  if (share.orders === null || orders === null) return `It ${verb} in some orders${example(share)}`;
  if (share.orders === orders) return `It ${verb} in ${allOf(orders)}${example(share)}`;
  return `It ${verb} in ${grouped(share.orders)} of ${grouped(orders)} orders${example(share)}`;
}

function whole(verb: string, orders: bigint | null): string {
  return orders === null ? `It ${verb} in every order that ends` : `It ${verb} in ${allOf(orders)}`;
}

function outcomesSentence(outcomes: number, orders: bigint | null, complete: boolean): string {
  const met = `${outcomes} ${outcomes === 1 ? 'outcome' : 'outcomes'}`;
  if (!complete) return `Not all orders were tried; those that were have ${met}`;
  if (orders === null) return `The orders that end have ${met}`;
  return orders === 1n ? `The only order there is has ${met}` : `All ${grouped(orders)} orders have ${met}`;
}

function sentence({ how, holds, holdsIn, failsIn, outcomes, orders, complete }: Tally): string {
  if (!holdsIn || !failsIn) return outcomesSentence(outcomes ?? 0, orders, complete);
  if (holds === null)
    return complete
      ? 'No order comes to an end'
      : 'Not all orders were tried, and those that were do not settle it';
  if (how === 'sometimes') return holds ? part('holds', holdsIn, orders) : whole('fails', orders);
  if (how === 'never') return holds ? whole('fails', orders) : part('holds', holdsIn, orders);
  return holds ? whole('holds', orders) : part('fails', failsIn, orders);
}

/** What a claim over all orders came to, in a sentence or two. */
export function reasonOf(tally: Tally): string {
  const also = tally.endless ? ' Some orders have no end, so they cannot be counted.' : '';
  return `${sentence(tally)}.${also}`;
}
