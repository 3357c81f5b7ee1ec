import { useState } from 'react';
import type { Kept } from './kept.ts';
import { KEEP_LIMITS } from './limits.ts';
import { about } from './said.ts';

/** What a reader can do with a kept model. */
export interface RowActions {
  readonly open: (model: Kept) => void;
  readonly rename: (model: Kept, name: string) => void;
  readonly duplicate: (model: Kept) => void;
  readonly export: (model: Kept) => void;
  readonly remove: (model: Kept) => void;
  /** Moves the focus to a part of the panel, once it is drawn. */
  readonly focus: (key: string) => void;
}

interface RowProps extends RowActions {
  readonly model: Kept;
  /** It is the one on the screen. */
  readonly current: boolean;
}

interface RenameProps {
  readonly model: Kept;
  /** Null when the reader gives up. */
  readonly end: (name: string | null) => void;
}

function Rename({ model, end }: RenameProps) {
  const [name, setName] = useState(model.name);
  return (
    <form
      className="pg-keep-line"
      onSubmit={(event) => {
        event.preventDefault();
        end(name);
      }}
    >
      <input
        type="text"
        aria-label={`New name of "${model.name}"`}
        data-focus={`name ${model.id}`}
        value={name}
        maxLength={KEEP_LIMITS.name}
        autoComplete="off"
        onChange={({ target }) => setName(target.value)}
        onFocus={({ target }) => target.select()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // The dialog that the panel may stand in stays open.
          event.preventDefault();
          event.stopPropagation();
          end(null);
        }}
      />
      <button type="submit" className="pg-button">
        Save name
      </button>
      <button type="button" className="pg-button pg-bare" onClick={() => end(null)}>
        Cancel
      </button>
    </form>
  );
}

/** One kept model: its name, when it was saved, and what can be done with it. */
export function ModelRow({ model, current, focus, ...actions }: RowProps) {
  const [naming, setNaming] = useState(false);
  const { id, name } = model;
  const parts = [
    { key: 'open', words: 'Open', act: () => actions.open(model) },
    {
      key: 'rename',
      words: 'Rename',
      act: () => {
        setNaming(true);
        focus(`name ${id}`);
      },
    },
    { key: 'duplicate', words: 'Duplicate', act: () => actions.duplicate(model) },
    { key: 'export', words: 'Export', act: () => actions.export(model) },
    { key: 'remove', words: 'Remove', act: () => actions.remove(model) },
  ];
  return (
    <li className="pg-keep-row" aria-current={current ? 'true' : undefined}>
      <div className="pg-keep-what">
        {naming ? (
          <Rename
            model={model}
            end={(next) => {
              setNaming(false);
              focus(`rename ${id}`);
              if (next !== null && next !== name) actions.rename(model, next);
            }}
          />
        ) : (
          <p className="pg-keep-name">
            {name} {current && <span className="pg-keep-tag">On the screen</span>}
          </p>
        )}
        <p className="pg-keep-about">{about(model)}</p>
      </div>
      <div className="pg-keep-acts">
        {parts.map(({ key, words, act }) => (
          <button
            key={key}
            type="button"
            className={`pg-button${key === 'open' ? '' : ' pg-bare'}`}
            data-focus={`${key} ${id}`}
            aria-label={`${words} "${name}"`}
            onClick={act}
          >
            {words}
          </button>
        ))}
      </div>
    </li>
  );
}
