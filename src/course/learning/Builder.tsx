import { encodePath, type Item, itemsOf, type LearningPath, PATH_LIMITS, type PathAction } from '#workbench';
import { CopyLink } from './CopyLink.tsx';

/** What can be chosen, under a heading. */
export interface Shelf {
  readonly title: string;
  readonly items: readonly Item[];
}

interface BuilderProps {
  readonly shelves: readonly Shelf[];
  readonly path: LearningPath;
  readonly send: (action: PathAction) => void;
}

/** A team lead chooses lessons and models, names the path, and gets one link. */
export function Builder({ shelves, path, send }: BuilderProps) {
  const known = shelves.flatMap(({ items }) => items);
  const chosen = itemsOf(path.items, known);
  return (
    <section className="lab-section" aria-labelledby="make">
      <h2 id="make" tabIndex={-1}>
        Make a path
      </h2>
      <label className="lab-text">
        Name of the path
        <input
          type="text"
          autoComplete="off"
          maxLength={PATH_LIMITS.name}
          value={path.name}
          onChange={({ target }) => send({ type: 'name', name: target.value })}
        />
      </label>
      {shelves.map((shelf, at) => (
        <details key={shelf.title} open={at === 0}>
          <summary>
            {shelf.title} ({shelf.items.filter(({ id }) => path.items.includes(id)).length} of{' '}
            {shelf.items.length} chosen)
          </summary>
          <fieldset>
            <legend className="sr-only">{shelf.title}</legend>
            {shelf.items.map(({ id, title }) => (
              <label key={id} className="lab-check">
                <input
                  type="checkbox"
                  checked={path.items.includes(id)}
                  onChange={() => send({ type: 'choose', id })}
                />
                {title}
              </label>
            ))}
          </fieldset>
        </details>
      ))}
      <h3>The path</h3>
      {chosen.length === 0 && <p>Nothing is chosen yet.</p>}
      {chosen.length > 0 && (
        <ol className="lab-path">
          {chosen.map(({ id, title }, at) => (
            <li key={id}>
              <div>
                {at + 1}. {title}
              </div>
              <div className="lab-acts">
                <button
                  type="button"
                  className="lab-act"
                  aria-label={`Move "${title}" up`}
                  aria-disabled={at === 0}
                  onClick={() => send({ type: 'up', id })}
                >
                  Up
                </button>
              </div>
            </li>
          ))}
        </ol>
      )}
      {chosen.length >= PATH_LIMITS.items && <p>A path holds {PATH_LIMITS.items} at most.</p>}
      {chosen.length > 0 && <CopyLink hash={`#p=${encodePath(path)}`} />}
    </section>
  );
}
