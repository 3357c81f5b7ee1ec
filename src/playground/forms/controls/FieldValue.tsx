import type { FieldType, Plain, Value } from '#workbench';
import { valueFrom } from '../fieldText.ts';
import { Select } from './Select.tsx';
import { Text } from './Text.tsx';

export interface FieldValueProps {
  readonly field: string;
  readonly type: FieldType;
  readonly value: Plain;
  readonly context: string;
  readonly invalid: boolean;
  readonly reasons: string;
  readonly change: (value: Value) => void;
}

const SHAPES: Readonly<Record<FieldType, string>> = {
  string: 'A text.',
  integer: 'A whole number.',
  score: 'A whole number.',
  boolean: 'True or False.',
  date: 'A date, as 2026-03-02.',
  datetime: 'A date and time, as 2026-03-02T09:00Z.',
};

/** The value of a person field, by the type of the field. */
export function FieldValue({ field, type, value, context, invalid, reasons, change }: FieldValueProps) {
  const shared = { label: field, name: `${field}, ${context}`, invalid, reasons, help: SHAPES[type] };
  const text = value === null ? '' : String(value);
  if (type !== 'boolean')
    return <Text {...shared} value={text} change={(next) => change(valueFrom(type, next))} />;
  return (
    <Select
      {...shared}
      value={text}
      options={[
        { value: 'true', words: 'True' },
        { value: 'false', words: 'False' },
      ]}
      change={(next) => change(valueFrom(type, next))}
    />
  );
}
