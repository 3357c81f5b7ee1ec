import { fieldOf, type Names, type Param, type Plain, type Value } from '#workbench';
import { ParamField } from '../../flow/ParamField.tsx';
import { FIRST_VALUES } from '../fieldText.ts';
import { Entries } from './Entries.tsx';
import { FieldValue } from './FieldValue.tsx';
import { Text } from './Text.tsx';

export interface ParamRowProps {
  readonly param: Param;
  readonly value: Plain | undefined;
  readonly names: Names;
  readonly context: string;
  readonly invalid: boolean;
  readonly reasons: string;
  /** The names of My Tokens that an API call can pass. */
  readonly tokens: readonly string[];
  readonly change: (value: Plain) => void;
}

type Record_ = Readonly<Record<string, Value>>;

const isRecord = (value: Plain | undefined): value is Record_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function without(entries: Record_, gone: string): Record_ {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => name !== gone));
}

/** A control for a parameter of an event: fields and My Tokens as names with values, all others as in a flow step. */
export function ParamRow({ param, value, names, context, invalid, reasons, tokens, change }: ParamRowProps) {
  const { json } = param.type;
  if (json !== 'fields' && json !== 'tokens')
    return <ParamField {...{ context, invalid, reasons, change }} field={fieldOf(param, value, names)} />;
  const entries = isRecord(value) ? value : {};
  const typeOf = (field: string) => names.fields.get(field) ?? 'string';
  return (
    <Entries
      title={param.label}
      context={context}
      noun={json === 'tokens' ? 'My Token' : 'field'}
      entries={entries}
      names={json === 'tokens' ? tokens : [...names.fields.keys()]}
      add={(entry) =>
        change({ ...entries, [entry]: json === 'tokens' ? 'Value' : FIRST_VALUES[typeOf(entry)] })
      }
      remove={(entry) => change(without(entries, entry))}
    >
      {(entry, one) =>
        json === 'tokens' ? (
          <Text
            label={entry}
            name={`${entry}, ${context}`}
            value={String(one ?? '')}
            change={(text) => change({ ...entries, [entry]: text })}
          />
        ) : (
          <FieldValue
            field={entry}
            type={typeOf(entry)}
            value={one}
            context={context}
            invalid={invalid}
            reasons={reasons}
            change={(next) => change({ ...entries, [entry]: next })}
          />
        )
      }
    </Entries>
  );
}
