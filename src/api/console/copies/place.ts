/** Where a copied request goes, and what stands for its secret. */
export interface CopyPlace {
  /** The base address: the sandbox on the reader's own machine, or an instance. */
  readonly server: string;
  /** The access token of the page, which is no good anywhere else: a variable takes its place. */
  readonly token: string | null;
}

/** A header's value in parts around the token, where the token is in it. */
export function aroundToken(value: string, token: string | null): readonly string[] {
  return token === null || token === '' ? [value] : value.split(token);
}
