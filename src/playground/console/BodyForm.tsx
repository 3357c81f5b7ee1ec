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

interface BodyFormProps extends Pick<ConsolePart, 'console' | 'act'> {
  readonly schema: NonNullable<OperationSheet['body']>;
}

/** The JSON body of a call as a form: a field for each value, lists with items to add and to take out. */
export function BodyForm({ console, act, schema }: BodyFormProps) {
  const { draft, state } = console;
  const { body, sheet } = draft;
  const put = (next: Plain) => act({ type: 'body', body: next });
  const lineOf = (line: BodyLine) => {
    const { path, label } = line;
    if (line.kind === 'list')
      return <ListHead line={line} add={() => put(withItem(body, path, sheet.example.body as Plain))} />;
    if (line.kind === 'item')
      return (
        <ItemHead
          line={line}
          remove={() => put(withPart(body, path, undefined))}
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
            onClick={() => put(withPart(body, path, undefined))}
          >
            Remove
          </button>
        )}
      </div>
    );
  };
  return (
    <fieldset className="ac-body">
      <legend>JSON body</legend>
      {bodyLines(schema, body).map((line) => (
        <div
          key={`${line.kind} ${line.path.join('/')}`}
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

function ListHead({ line: { label, help, count, most }, add }: ListHeadProps) {
  return (
    <div className="ac-head">
      <span className="ac-label">
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
  readonly remove: () => void;
  /** Members that can be put in. */
  readonly names: readonly { readonly value: string; readonly words: string }[];
  readonly add: (name: string) => void;
}

function ItemHead({ line: { label }, remove, names, add }: ItemHeadProps) {
  return (
    <div className="ac-head">
      <span>{label}</span>
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
      <button type="button" className="pg-button" aria-label={`Remove ${label}`} onClick={remove}>
        Remove
      </button>
    </div>
  );
}
