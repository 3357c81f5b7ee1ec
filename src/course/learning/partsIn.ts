/** How many predictions and exercises the text of a lesson has. */
export function partsIn(body: string): { readonly predictions: number; readonly exercises: number } {
  const count = (part: string) => body.match(new RegExp(`^<${part}\\b`, 'gm'))?.length ?? 0;
  return { predictions: count('Prediction'), exercises: count('Exercise') };
}
