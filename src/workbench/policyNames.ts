/** The orders that a reader can choose, with the words for them. `random N` comes besides (see `policyOf`). */
export const POLICY_NAMES = [
  { name: 'lockstep', title: 'Turn by turn' },
  { name: 'caller first', title: 'Caller first' },
  { name: 'requested first', title: 'Requested first' },
  { name: 'priority queue', title: 'By priority' },
] as const;
