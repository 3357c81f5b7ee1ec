import { type OperationSheet, offersOf, subjectOf } from '#api';
import { BodyForm } from './BodyForm.tsx';
import { Field } from './Field.tsx';
import { Sheet } from './Sheet.tsx';
import type { ConsolePart } from './useConsole.ts';

type Param = OperationSheet['params'][number];

const wordsOf = ({ words, type }: Param): readonly string[] =>
  words ?? (type === 'flag' ? ['true', 'false'] : []);

/** The form of an operation: a field for each parameter, and for each value of a JSON body. */
export function CallForm({ console, act }: Pick<ConsolePart, 'console' | 'act'>) {
  const { draft, state } = console;
  const { sheet, values } = draft;
  const field = (param: Param) => {
    const { name, help, required = false, undocumented } = param;
    const subject = subjectOf(sheet, param);
    const offers = subject
      ? offersOf(subject, state.sandbox)
      : wordsOf(param).map((word) => ({ value: word, words: word }));
    return (
      <Field
        key={name}
        label={name}
        value={values[name] ?? ''}
        required={required}
        help={[help, undocumented].filter(Boolean).join(' ')}
        offers={offers}
        change={(value) => act({ type: 'value', name, value })}
      />
    );
  };
  const isFirst = ({ required, name }: Param) =>
    required === true || (values[name] ?? '') !== '' || sheet.example.values?.[name] !== undefined;
  const [first, more] = [sheet.params.filter(isFirst), sheet.params.filter((one) => !isFirst(one))];
  return (
    <>
      <p className="ac-summary">{sheet.summary}</p>
      {first.map(field)}
      {sheet.body && sheet.takes === 'json' && <BodyForm console={console} act={act} schema={sheet.body} />}
      {more.length > 0 && (
        <details className="ac-more" key={sheet.id}>
          <summary>{more.length === 1 ? '1 more parameter' : `${more.length} more parameters`}</summary>
          {more.map(field)}
        </details>
      )}
      <Sheet sheet={sheet} />
    </>
  );
}
