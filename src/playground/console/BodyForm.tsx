import {
  type BodyLine,
  bodyLines,
  bodySubject,
  bodyValue,
  fieldOffers,
  type OperationSheet,
  offersOf,
  withItem,
  withPart,
} from '#api';
import type { Plain } from '#workbench';
import { Field } from './Field.tsx';
import type { ConsolePart } from './useConsole.ts';

const keyOf = (path: BodyLine['path']): string => path.join('/');

interface BodyFormProps extends Pick<ConsolePart, 'console' | 'act'> {
  readonly schema: NonNullable<OperationSheet['body']>;
}

/** The JSON body of a call as a form: a field for each value, lists with items to add and to take out. */
export function BodyForm({ console, act, schema }: BodyFormProps) {
  const { draft, state } = console;
  const { body, sheet } = draft;
  const put = (next: Plain) => act({ type: 'body', body: next });
  // The button goes as well: what it was in takes the focus, and says how much is left.
  const takeOut = (path: BodyLine['path'], button: HTMLElement) => {
    const heads = button.closest('.ac-body')?.querySelectorAll<HTMLElement>('[data-path]') ?? [];
    const home = keyOf(path.slice(0, -1));
    [...heads].find(({ dataset }) => dataset['path'] === home)?.focus();
    put(withPart(body, path, undefined));
  };
  const lineOf = (line: BodyLine) => {
    const { path, label } = line;
    if (line.kind === 'list')
      return <ListHead line={line} add={() => put(withItem(body, path, sheet.example.body as Plain))} />;
    if (line.kind === 'item')
      return (
        <ItemHead
          line={line}
          remove={(button) => takeOut(path, button)}
          names={line.free ? fieldOffers(state.sandbox) : []}
          add={(name) => put(withPart(body, [...path, name], ''))}
        />
      );
    const subject = bodySubject(path);
    const offers = subject
      ? offersOf(subject, state.sandbox)
      : line.words.map((word) => ({ value: word, words: word }));
    const change = (text: string) =>
      put(
        withPart(
          body,
          path,
          text === '' && !line.required && !line.own
            ? undefined
            : bodyValue(subject === 'person' ? 'integer' : line.type, text),
        ),
      );
    return (
      <div className="ac-own">
        <Field
          label={label}
          name={path.map((part) => (typeof part === 'number' ? part + 1 : part)).join(' ')}
          {...{ offers, change }}
          value={line.value}
          required={line.required}
          help={line.help}
        />
        {line.own && (
          <button
            type="button"
            className="pg-button"
            aria-label={`Remove ${label}`}
            onClick={({ currentTarget }) => takeOut(path, currentTarget)}
          >
            Remove
          </button>
        )}
      </div>
    );
  };
  return (
    <fieldset className="ac-body" tabIndex={-1}>
      <legend>JSON body</legend>
      {bodyLines(schema, body).map((line) => (
        <div
          key={`${line.kind} ${keyOf(line.path)}`}
          style={{ '--level': line.level } as React.CSSProperties}
        >
          {lineOf(line)}
        </div>
      ))}
    </fieldset>
  );
}

interface ListHeadProps {
  readonly line: BodyLine & { readonly kind: 'list' };
  readonly add: () => void;
}

function ListHead({ line: { label, help, count, most, path }, add }: ListHeadProps) {
  return (
    <div className="ac-head">
      <span className="ac-label" data-path={keyOf(path)} tabIndex={-1}>
        {label}: {count === 1 ? '1 entry' : `${count} entries`}
      </span>
      {count < most && (
        <button type="button" className="pg-button" onClick={add}>
          Add to {label}
        </button>
      )}
      {help !== '' && <p className="ac-help">{help}</p>}
    </div>
  );
}

interface ItemHeadProps {
  readonly line: BodyLine;
  /** Gets the button that was pressed, which goes with the item. */
  readonly remove: (button: HTMLElement) => void;
  /** Members that can be put in. */
  readonly names: readonly { readonly value: string; readonly words: string }[];
  readonly add: (name: string) => void;
}

function ItemHead({ line: { label, path }, remove, names, add }: ItemHeadProps) {
  return (
    <div className="ac-head">
      <span data-path={keyOf(path)} tabIndex={-1}>
        {label}
      </span>
      {names.length > 0 && (
        <select
          aria-label={`Add a field to ${label}`}
          value=""
          onChange={({ target }) => target.value !== '' && add(target.value)}
        >
          <option value="">Add a field</option>
          {names.map((one) => (
            <option key={one.value} value={one.value}>
              {one.words}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        className="pg-button"
        aria-label={`Remove ${label}`}
        onClick={({ currentTarget }) => remove(currentTarget)}
      >
        Remove
      </button>
    </div>
  );
}
