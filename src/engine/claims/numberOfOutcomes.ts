import { count } from '../params/value.ts';
import type { OrdersClaim } from './kind.ts';

/** How many outcomes all orders have together. What counts as an outcome is for the explorer to say. */
export const numberOfOutcomes: OrdersClaim = {
  name: 'number of outcomes',
  about: 'all orders',
  summary: 'All orders together have this many outcomes: fields, memberships and mails at the end.',
  params: [{ name: 'is', label: 'Is', type: count, help: 'How many outcomes; 1 for no race.' }],
  say: (_program, { is }) => `All orders together have ${is === 1 ? 'one outcome' : `${is} outcomes`}.`,
  holds({ is }, outcomes, complete) {
    if (complete) return outcomes === is;
    return outcomes > Number(is) ? false : null;
  },
};
