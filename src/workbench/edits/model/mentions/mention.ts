import type { NamedId } from '../named/kind.ts';

/** A place of a model that names a thing. */
export interface Site {
  /** In words, for a reader: `Lifecycle.New person, step 2`. */
  readonly where: string;
  /** In a campaign or smart list a name that is gone stays, underlined in red; elsewhere its place goes with it. */
  readonly part: 'campaign' | 'smart list' | 'structure' | 'outside event' | 'claim' | 'variant';
  /** The program that it belongs to: My Tokens are looked up from there. */
  readonly program?: string;
}

/** A name where it stands. */
export interface Mention {
  readonly kind: NamedId | 'My Token';
  readonly name: string;
  /** It stands in a token, where case does not count (fact 5.4). */
  readonly loose: boolean;
  readonly site: Site;
}

/** The name from now on, the same or another; null for a thing that is gone. */
export type Renaming = (mention: Mention) => string | null;

/** Does a name that stands somewhere mean the thing of that name? */
export function means({ name, loose }: Mention, other: string): boolean {
  return name === other || (loose && name.toLowerCase() === other.toLowerCase());
}

/** A renaming that collects what it sees, and changes nothing. */
export function seeing(see: (mention: Mention) => void): Renaming {
  return (mention) => {
    see(mention);
    return mention.name;
  };
}
