import { useId } from 'react';
import {
  findThing,
  type Key,
  NAMED,
  namesOf,
  namesOfKind,
  type PlacedProblem,
  problemsAt,
  type Value,
} from '#workbench';
import { Entries } from '../controls/Entries.tsx';
import { FieldValue } from '../controls/FieldValue.tsx';
import { Reasons } from '../controls/Reasons.tsx';
import { Select } from '../controls/Select.tsx';
import { ThingFields } from '../controls/ThingFields.tsx';
import { FIRST_VALUES } from '../fieldText.ts';
import type { ChoosingProps, FormProps } from '../form.ts';

type Record_ = Readonly<Record<string, Value>>;

interface RecordProps extends FormProps {
  readonly of: Key;
  readonly person: string;
  readonly entries: Record_;
  readonly problems: readonly PlacedProblem[];
  readonly reasons: string;
}

/** A record of a person: fields by their types, memberships by the words that each can have. */
function PersonRecord({ bench, send, of, person, entries, problems, reasons }: RecordProps) {
  const { fields } = namesOf(bench.program);
  const about = { type: 'set entry', kind: 'person', name: person, key: of.name } as const;
  const wordsOf = (entry: string) => of.values?.(bench.scenario, entry) ?? [];
  const typeOf = (entry: string) => fields.get(entry) ?? 'string';
  const names = of.name === 'fields' ? [...fields.keys()] : namesOfKind(bench.scenario, of.names ?? 'field');
  const first = (entry: string) => (of.values ? (wordsOf(entry)[0] ?? '') : FIRST_VALUES[typeOf(entry)]);
  const isWrong = (entry: string) =>
    problems.some(({ below }) => below[0] === of.name && (below[1] === undefined || below[1] === entry));
  return (
    <Entries
      title={of.label}
      context={person}
      noun={of.names ?? 'name'}
      entries={entries}
      names={names}
      add={(entry) => send({ ...about, entry, value: first(entry) })}
      remove={(entry) => send({ ...about, entry })}
    >
      {(entry, value) =>
        of.values ? (
          <Select
            label={entry}
            name={`${entry}, ${person}`}
            value={String(value)}
            options={wordsOf(entry)}
            invalid={isWrong(entry)}
            reasons={reasons}
            change={(next) => send({ ...about, entry, value: next })}
          />
        ) : (
          <FieldValue
            field={entry}
            type={typeOf(entry)}
            value={value}
            context={person}
            invalid={isWrong(entry)}
            reasons={reasons}
            change={(next) => send({ ...about, entry, value: next })}
          />
        )
      }
    </Entries>
  );
}

/** A person as the person is when the run starts: fields, and what the person belongs to. */
export function PersonForm({ bench, send, choose, person }: ChoosingProps & { readonly person: string }) {
  const id = useId();
  const found = findThing(bench.scenario, 'person', person);
  if (!found) return null;
  const problems = problemsAt(bench, found.path);
  const data = found.data as Readonly<Record<string, unknown>>;
  return (
    <div className="pf-stack">
      <ThingFields
        {...{ bench, send }}
        kind="person"
        name={person}
        renamed={(name) => choose({ kind: 'person', name })}
      />
      {NAMED.person.keys
        .filter(({ holds }) => holds === 'record')
        .map((key) => (
          <PersonRecord
            key={key.name}
            {...{ bench, send, person, problems }}
            of={key}
            entries={(data[key.name] ?? {}) as Record_}
            reasons={id}
          />
        ))}
      <Reasons id={id} problems={problems.filter(({ below }) => below[0] === 'fields')} />
    </div>
  );
}
