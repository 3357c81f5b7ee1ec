import type { Path, Plain, Scenario } from '#engine';
import type { Bench } from '../../../bench.ts';

/** Every kind of thing that a model names, as a reader calls it. */
export type NamedId =
  | 'campaign'
  | 'program'
  | 'folder'
  | 'person'
  | 'field'
  | 'smart list'
  | 'static list'
  | 'channel'
  | 'email'
  | 'webhook'
  | 'segmentation'
  | 'revenue cycle model'
  | 'partition'
  | 'owner'
  | 'queue'
  | 'CRM campaign';

/** One thing that a form sets on a named thing, besides its name. */
export interface Key {
  /** As the file has it. */
  readonly name: string;
  readonly label: string;
  /** `word`: one of some. `words`: a list of them. `record`: names with a value each. `answers`: those of a webhook. */
  readonly holds: 'text' | 'flag' | 'count' | 'word' | 'words' | 'record' | 'answers';
  /** Where it stands inside the thing, if that is not simply its name. */
  readonly path?: Path;
  /** What the word, the words, or the names of the record stand for. */
  readonly names?: NamedId;
  /** The word names a thing of the same kind that this one lies in. */
  readonly around?: true;
  /** The words it can be, where they are not names. */
  readonly options?: readonly string[];
  /** The words that the value under a name of the record can be; any value where nothing is given. */
  readonly values?: (scenario: Scenario, entry: string) => readonly string[];
  /** A text of several lines. */
  readonly long?: true;
  /** What a flag means that is left out. */
  readonly usual?: boolean;
  /** It cannot be left out. */
  readonly needed?: true;
  readonly help: string;
}

/** What a new thing is asked to be. */
export interface Wish {
  readonly name: string;
  readonly bench: Bench;
}

/** A kind of named thing: where it stands in a model, what names it, and what can be set on it. */
export interface NamedKind {
  readonly id: NamedId;
  /** The heading over all of the kind. */
  readonly title: string;
  /** The path of their list; of a campaign it is that of its program. */
  readonly list: Path;
  /** The file holds the name alone. */
  readonly bare?: true;
  /** The types of parameter that name one. */
  readonly types: readonly string[];
  readonly keys: readonly Key[];
  /** A new one. */
  readonly fresh: (wish: Wish) => Plain;
  /** Names that none can have, because they are there in every model. */
  readonly reserved?: readonly string[];
}
