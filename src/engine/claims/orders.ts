/** In which of all orders a statement about one run is said to hold. */
export const IN_ORDERS = ['always', 'sometimes', 'never'] as const;

export type InOrders = (typeof IN_ORDERS)[number];
