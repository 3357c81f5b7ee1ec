import type { Seen } from '#workbench';

/** What the reader's own run is called beside another. */
export function ownTitle({ changed, variant, base }: Seen): string {
  if (changed) return 'Your model';
  return base.variants?.find(({ name }) => name === variant)?.title ?? 'The model as written';
}
