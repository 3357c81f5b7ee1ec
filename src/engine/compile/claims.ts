import { IN_ORDERS, type InOrders } from '../claims/orders.ts';
import { CLAIMS } from '../claims/table.ts';
import type { CompiledClaim } from '../program.ts';
import type { ClaimData, Scenario } from '../scenario.ts';
import { type Names, unknown } from './names.ts';
import { readParams } from './params.ts';
import { complain, type Report } from './report.ts';

const BESIDES = ['claim', 'orders', 'variants', 'policies', 'holds'];

const isInOrders = (word: string): word is InOrders => (IN_ORDERS as readonly string[]).includes(word);

/** What is wrong with how a claim speaks of all orders: the key and the sentence. */
function ordersComplaint({ orders, policies }: ClaimData, about: string) {
  if (orders !== undefined && about === 'all orders')
    return { key: 'orders', message: 'This claim is about all orders as it is: leave "orders" out.' };
  if (policies !== undefined && (orders !== undefined || about === 'all orders'))
    return { key: 'policies', message: 'A claim about all orders names no policies: each picks one order.' };
  return undefined;
}

/** The claims that can be checked. */
export function compileClaims(
  report: Report,
  names: Names,
  { claims = [], variants = [] }: Scenario,
): CompiledClaim[] {
  const known = variants.map(({ name }) => name);
  return claims.flatMap((data, index): CompiledClaim[] => {
    const path = ['claims', index];
    const kind = CLAIMS.get(data.claim);
    if (!kind) {
      complain(report, [...path, 'claim'], unknown('kind of claim', data.claim, CLAIMS.keys()), 'file');
      return [];
    }
    for (const [place, name] of (data.variants ?? []).entries())
      if (!known.includes(name))
        complain(report, [...path, 'variants', place], unknown('variant', name, known), 'file');
    const { params, ok } = readParams(
      { report, names, path, own: -1, reach: 'file', besides: BESIDES },
      kind.params,
      data,
    );
    const { orders, variants: about = null, policies = null, holds = true } = data;
    const wrong = ordersComplaint(data, kind.about);
    if (wrong) complain(report, [...path, wrong.key], { message: wrong.message, facts: [] }, 'file');
    if (orders !== undefined && !isInOrders(orders)) {
      complain(report, [...path, 'orders'], unknown('word for orders called', orders, IN_ORDERS), 'file');
      return [];
    }
    if (!ok || wrong) return [];
    return [{ claim: kind.name, params, orders: orders ?? null, variants: about, policies, holds, path }];
  });
}
