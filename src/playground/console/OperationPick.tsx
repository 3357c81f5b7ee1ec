import { Fragment, useId, useRef, useState } from 'react';
import type { OperationSheet } from '#api';
import { Icon } from '../icons/Icon.tsx';
import type { ConsolePart } from './useConsole.ts';

const fits = ({ title, path, method, summary, id }: OperationSheet, words: readonly string[]) =>
  words.every((word) => `${title} ${method} ${path} ${summary} ${id}`.toLowerCase().includes(word));

/** The operations by group, for choosing one: a button opens the list, a field narrows it down. */
export function OperationPick({ console, act }: Pick<ConsolePart, 'console' | 'act'>) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, show] = useState(false);
  const [query, type] = useState('');
  const { sheets, draft } = console;
  const { sheet } = draft;
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = sheets.filter((one) => fits(one, words));
  const groups = [...new Set(found.map(({ group }) => group))];
  const choose = (operation: string) => {
    act({ type: 'choose', operation });
    show(false);
    type('');
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears when the focus leaves it: the list would cover what comes next
    <div
      className="ac-pick"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (document.hasFocus() && !currentTarget.contains(relatedTarget)) show(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        show(false);
        button.current?.focus();
      }}
    >
      <span className="ac-label" id={`${id}-label`}>
        Operation
      </span>
      <button
        ref={button}
        type="button"
        className="pg-button ac-chosen"
        id={`${id}-chosen`}
        aria-labelledby={`${id}-label ${id}-chosen`}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        onClick={() => show(!open)}
      >
        <span>
          {sheet.title} <Way {...sheet} />
        </span>
        <Icon name="down" />
      </button>
      <fieldset id={`${id}-list`} className="ac-list" hidden={!open} aria-label="Operations" tabIndex={-1}>
        <label className="pg-field">
          <span>Find</span>
          <input
            type="text"
            value={query}
            onChange={({ target }) => type(target.value)}
            onKeyDown={(event) => {
              // Enter in a field sends the form.
              if (event.key !== 'Enter') return;
              event.preventDefault();
              const [first] = found;
              if (first) choose(first.id);
            }}
          />
        </label>
        <p className="pg-sr" role="status">
          {words.length > 0 && (found.length === 1 ? '1 operation' : `${found.length} operations`)}
        </p>
        {groups.map((group) => (
          <section key={group} aria-label={group}>
            <p className="ac-group">{group}</p>
            <ul>
              {found
                .filter((one) => one.group === group)
                .map((one) => (
                  <li key={one.id}>
                    <button
                      type="button"
                      aria-current={one.id === sheet.id ? 'true' : undefined}
                      onClick={() => choose(one.id)}
                    >
                      {one.title} <Way {...one} />
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
        {found.length === 0 && <p>No operation has all of these words.</p>}
      </fieldset>
    </div>
  );
}

/** A path is broken after its slashes first. */
const Way = ({ method, path }: Pick<OperationSheet, 'method' | 'path'>) => (
  <code className="ac-way">
    {method}{' '}
    {path.split(/(?<=\/)/).map((part, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a path stay in their places
      <Fragment key={at}>
        {part}
        <wbr />
      </Fragment>
    ))}
  </code>
);
