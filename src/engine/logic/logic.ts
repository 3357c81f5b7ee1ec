/**
 * How the filters of a smart list combine. `not all`-style logic does not exist in Marketo: only numbers of filters,
 * counted from 1, `and`, `or` and parentheses (fact 7.3).
 */
export type Logic =
  | { readonly type: 'all' }
  | { readonly type: 'any' }
  | { readonly type: 'advanced'; readonly text: string; readonly rule: Rule };

/** An advanced expression: a filter by its place, counted from 0, or parts that all or any hold. */
export type Rule =
  | { readonly filter: number }
  | { readonly how: 'and' | 'or'; readonly parts: readonly Rule[] };
