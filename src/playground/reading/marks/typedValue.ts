/** A condition on a value, as a form has it: which kind, and the text for one value. */
export interface Wanted {
  readonly how: 'any' | 'value' | 'empty';
  readonly text: string;
}

/** The part of a breakpoint that says which value: absent for any, null for empty, else the text as it was typed. */
export function typedValue({ how, text }: Wanted): { readonly is?: string | null } {
  if (how === 'any') return {};
  return { is: how === 'empty' ? null : text };
}
