import { type Key, namesOfKind, type Plain, type Scenario } from '#workbench';
import { wordsFrom } from '../fieldText.ts';
import { Check } from './Check.tsx';
import { Count } from './Count.tsx';
import { Select } from './Select.tsx';
import { Text } from './Text.tsx';
import { Words } from './Words.tsx';

export interface KeyFieldProps {
  readonly of: Key;
  /** What it belongs to, for a reader who hears one control at a time. */
  readonly context: string;
  readonly value: Plain | undefined;
  readonly scenario: Scenario;
  /** The names it can be, where those are not all names of its kind. */
  readonly offered?: readonly string[] | undefined;
  readonly invalid?: boolean;
  readonly reasons?: string;
  /** Null leaves it out. */
  readonly change: (value: Plain) => void;
}

const YES_OR_NO = [
  { value: 'true', words: 'Yes' },
  { value: 'false', words: 'No' },
];

/** A flag. One that means something else when it is left out than when it is off or on has three values. */
function Flag({ of: { label, usual, help }, context, value, change }: KeyFieldProps) {
  const shared = { label, name: `${label}, ${context}`, help };
  if (usual !== undefined)
    return <Check {...shared} checked={value === undefined ? usual : value === true} change={change} />;
  return (
    <Select
      {...shared}
      value={value === undefined ? '' : String(value)}
      options={YES_OR_NO}
      none="As the instance has it"
      change={(next) => change(next === '' ? null : next === 'true')}
    />
  );
}

/** The control for one thing that can be set on a named thing, by what it holds. Records and answers have forms of their own. */
export function KeyField(props: KeyFieldProps) {
  const { of, context, value, scenario, offered, invalid = false, reasons, change } = props;
  const { label, holds, names, options, needed, long, help } = of;
  const name = `${label}, ${context}`;
  const shared = { label, name, help, invalid, ...(reasons === undefined ? {} : { reasons }) };
  switch (holds) {
    case 'text':
      return (
        <Text
          {...shared}
          {...(long ? { lines: 2 } : {})}
          value={String(value ?? '')}
          change={(text) => change(text === '' && !needed ? null : text)}
        />
      );
    case 'count':
      return (
        <Count
          label={label}
          name={name}
          help={help}
          value={typeof value === 'number' ? value : undefined}
          change={change}
        />
      );
    case 'flag':
      return <Flag {...props} />;
    case 'word':
      return (
        <Select
          {...shared}
          value={String(value ?? '')}
          options={options ?? offered ?? (names ? namesOfKind(scenario, names) : [])}
          none={needed ? undefined : 'None'}
          change={(next) => change(next === '' ? null : next)}
        />
      );
    case 'words':
      return names ? (
        <Words {...shared} all={namesOfKind(scenario, names)} value={value} change={change} />
      ) : (
        <Text
          {...shared}
          label={`${label} (one a line)`}
          lines={3}
          value={Array.isArray(value) ? value.map(String).join('\n') : ''}
          change={(text) => change(wordsFrom(text))}
        />
      );
    default:
      return null;
  }
}
