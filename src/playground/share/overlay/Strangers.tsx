import type { Overlay } from '#views';

interface StrangersProps {
  readonly strangers: Overlay['strangers'];
  /** The people of the model. */
  readonly people: readonly string[];
  /** Whom the reader takes a name in the file for. */
  readonly as: ReadonlyMap<string, string>;
  readonly take: (named: string, person: string) => void;
}

const MOST = 20;

/** Names of the file that the model does not have, each with a choice of who it is. */
export function Strangers({ strangers, people, as, take }: StrangersProps) {
  const names = [...new Set([...as.keys(), ...strangers.map(({ named }) => named)])];
  if (names.length === 0) return null;
  return (
    <fieldset className="pg-share-choice">
      <legend>Who is who</legend>
      {names.slice(0, MOST).map((named) => (
        <label key={named} className="pg-share-line">
          {named === '' ? 'Lines without a name' : `"${named}" in the file`}
          <select value={as.get(named) ?? ''} onChange={({ target }) => take(named, target.value)}>
            <option value="">Not in the model</option>
            {people.map((person) => (
              <option key={person}>{person}</option>
            ))}
          </select>
        </label>
      ))}
      {names.length > MOST && <p className="pg-share-hint">And {names.length - MOST} more names.</p>}
    </fieldset>
  );
}
