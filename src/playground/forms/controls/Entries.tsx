import type { ReactNode } from 'react';
import { Icon } from '../../icons/Icon.tsx';
import { Adder } from './Adder.tsx';

export interface EntriesProps<V> {
  readonly title: string;
  /** What they belong to, for a reader who hears one control at a time. */
  readonly context: string;
  readonly entries: Readonly<Record<string, V>>;
  /** The names that there can be. */
  readonly names: readonly string[];
  /** What a name is: `field`. */
  readonly noun: string;
  readonly add: (entry: string) => void;
  readonly remove: (entry: string) => void;
  /** The control for the value under a name. */
  readonly children: (entry: string, value: V) => ReactNode;
}

/** Names with a value each: the fields of a person, the statuses in programs, the values of My Tokens. */
export function Entries<V>(props: EntriesProps<V>) {
  const { title, context, entries, names, noun, add, remove, children } = props;
  const there = Object.entries(entries);
  const left = names.filter((name) => !Object.hasOwn(entries, name));
  return (
    <fieldset className="pf-entries" aria-label={`${title}, ${context}`}>
      <legend>{title}</legend>
      {there.length === 0 && <p className="pf-quiet">None.</p>}
      {there.map(([entry, value]) => (
        <div key={entry} className="pf-entry">
          {children(entry, value)}
          <button
            type="button"
            className="pg-button pg-bare"
            aria-label={`Take out ${entry}, ${context}`}
            title="Take out"
            onClick={() => remove(entry)}
          >
            <Icon name="cross" />
          </button>
        </div>
      ))}
      <Adder label={`Which ${noun}, ${context}`} options={left} action={`Add ${noun}`} add={add} />
    </fieldset>
  );
}
