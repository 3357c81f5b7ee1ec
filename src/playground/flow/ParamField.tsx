// biome-ignore-all lint/a11y/noLabelWithoutControl: the control is one of two, both inside the label
import { useId } from 'react';
import type { FieldType, FormField, Plain } from '#workbench';
import { isJson, notJson, readJson } from './json.ts';
import { TextField } from './TextField.tsx';

export interface ParamFieldProps {
  readonly field: FormField;
  /** What the parameter belongs to, for a reader who hears one control at a time. */
  readonly context: string;
  /** Marketo would underline it in red. */
  readonly invalid: boolean;
  /** The id of the place where the reasons are told. */
  readonly reasons: string;
  readonly change: (value: Plain) => void;
}

/** Values as they are typed: separated by commas, numbers where the field holds numbers. */
function valuesOf(text: string, holds: FieldType): Plain {
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (holds === 'string') return words;
  if (holds === 'boolean') return words.map((word) => word.toLowerCase() === 'true');
  return words.map((word) => (Number.isFinite(Number(word)) ? Number(word) : word));
}

const isPlain = (value: Plain): boolean => typeof value !== 'object' || value === null;

/** A value as a control shows it: several separated by commas, and what has parts as it stands in a file. */
function textOf(value: Plain | undefined): string {
  if (value === undefined || value === null) return '';
  if (isPlain(value)) return String(value);
  return Array.isArray(value) && value.every(isPlain) ? value.map(String).join(', ') : JSON.stringify(value);
}

/** What is typed, as the model holds it. */
function read(text: string, field: FormField): Plain {
  const { json, holds } = field;
  if (json === 'values' || json === 'names') return valuesOf(text, holds);
  if (json === 'value') return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  return isJson(field) ? readJson(text) : text;
}

/** True and False have a capital letter in Marketo. */
function capital(text: string, { json }: FormField): string {
  return json === 'boolean' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Types of parameter in which tokens are filled in. */
const TOKENS = ['text', 'new value', 'score change', 'date token', 'number of days'];

/** Types with long values or long labels: a row of their own. */
const WIDE = ['executable campaign', 'requestable campaign', 'campaign', 'true or false'];

/** A control for one parameter, by its type. Without scripts, its value as text. */
export function ParamField({ field, context, invalid, reasons, change }: ParamFieldProps) {
  const { type, options, optional, value } = field;
  const wide = WIDE.includes(type) || isJson(field);
  const named = isJson(field) ? `${field.label} (JSON)` : field.label;
  const label = `${named}, ${context}`;
  const text = textOf(value);
  const broken = notJson(field);
  const help = useId();
  return (
    <label className={wide ? 'pg-param pg-wide' : 'pg-param'} title={field.help}>
      <span>{named}</span>
      {options ? (
        <select
          aria-label={label}
          aria-invalid={invalid}
          aria-describedby={invalid ? reasons : undefined}
          value={text}
          onChange={({ target: { value: next } }) =>
            change(field.json === 'boolean' && next !== '' ? next === 'true' : next)
          }
        >
          {optional && <option value="">None</option>}
          {!options.includes(text) && !(optional && text === '') && (
            <option value={text}>{text === '' ? 'Choose one' : `${text} (${field.stray})`}</option>
          )}
          {options.map((option) => (
            <option key={option} value={option}>
              {capital(option, field)}
            </option>
          ))}
        </select>
      ) : (
        <TextField
          label={label}
          invalid={invalid || broken !== null}
          reasons={broken === null ? reasons : `${help} ${reasons}`}
          value={text}
          tokens={TOKENS.includes(type)}
          change={(next) => change(read(next, field))}
        />
      )}
      {broken !== null && (
        <span id={help} className="pg-problem">
          {broken}
        </span>
      )}
      <span className="pg-unscripted">{text === '' ? 'empty' : capital(text, field)}</span>
    </label>
  );
}
