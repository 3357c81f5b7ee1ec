import { type Bench, namesOf, type Plain, type Value } from '#workbench';
import { Adder } from './Adder.tsx';
import { Entries } from './Entries.tsx';
import { Rows } from './Rows.tsx';
import { Text } from './Text.tsx';

interface Answer {
  readonly answer: string;
  readonly fields?: Readonly<Record<string, Value>>;
}

export interface AnswersProps {
  readonly bench: Bench;
  readonly value: Plain | undefined;
  readonly context: string;
  readonly change: (answers: Plain) => void;
}

const KINDS = [
  { value: 'ok', words: 'ok: with a body' },
  { value: 'empty', words: 'empty: without a body' },
  { value: 'error', words: 'error' },
  { value: 'time-out', words: 'time-out: not within 30 seconds' },
];

function withFields(answer: Answer, fields: Readonly<Record<string, Value>>): Answer {
  const { fields: _old, ...rest } = answer;
  return Object.keys(fields).length > 0 ? { ...rest, fields } : rest;
}

/** What the service of a webhook may answer, the usual answer first, with the response mappings of an answer that is ok. */
export function Answers({ bench, value, context, change }: AnswersProps) {
  const answers = (Array.isArray(value) ? value : []) as unknown as readonly Answer[];
  const put = (next: readonly Answer[]) => change(next as unknown as Plain);
  return (
    <fieldset className="pf-wide pf-stack">
      <legend>Answers</legend>
      {answers.length === 0 && <p className="pf-quiet">None: the service answers ok.</p>}
      <Rows
        label={`Answers of ${context}`}
        items={answers}
        nameOf={({ answer }, at) => `Answer ${at + 1} of ${context}, ${answer}`}
        title={({ answer }, at) => (at === 0 ? `${answer}, the usual answer` : answer)}
        move={(from, to) => {
          const moved = answers[from];
          if (moved) put(answers.toSpliced(from, 1).toSpliced(to, 0, moved));
        }}
        remove={(at) => put(answers.toSpliced(at, 1))}
      >
        {(answer, at) =>
          answer.answer === 'ok' && (
            <Entries
              title="Response mappings"
              context={`answer ${at + 1} of ${context}`}
              noun="field"
              entries={answer.fields ?? {}}
              names={[...namesOf(bench.program).fields.keys()]}
              add={(entry) =>
                put(answers.with(at, withFields(answer, { ...answer.fields, [entry]: 'Value' })))
              }
              remove={(entry) => {
                const { [entry]: _gone, ...fields } = answer.fields ?? {};
                put(answers.with(at, withFields(answer, fields)));
              }}
            >
              {(entry, text) => (
                <Text
                  label={entry}
                  name={`${entry}, answer ${at + 1} of ${context}`}
                  value={String(text ?? '')}
                  change={(next) =>
                    put(answers.with(at, withFields(answer, { ...answer.fields, [entry]: next })))
                  }
                />
              )}
            </Entries>
          )
        }
      </Rows>
      <Adder
        label={`Kind of answer of ${context}`}
        options={KINDS}
        action="Add answer"
        add={(answer) => put([...answers, { answer }])}
      />
    </fieldset>
  );
}
