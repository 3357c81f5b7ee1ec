// biome-ignore-all lint/a11y/noLabelWithoutControl: the control is one of two, both inside the label
import { useId } from 'react';
import { type FieldType, type Names, OPERATORS, type Param, type Plain } from '#workbench';
import { isJson, notJson, readJson } from './json.ts';
import { TextField } from './TextField.tsx';

export interface ParamFieldProps {
  readonly param: Param;
  readonly value: Plain | undefined;
  readonly names: Names;
  /** The type of the field that is compared, for operators and values. */
  readonly field?: FieldType;
  /** What the parameter belongs to, for a reader who hears one control at a time. */
  readonly context: string;
  /** Marketo would underline it in red. */
  readonly invalid: boolean;
  /** The id of the place where the reasons are told. */
  readonly reasons: string;
  readonly change: (value: Plain) => void;
}

/** Values as they are typed: separated by commas, numbers where the field holds numbers. */
function valuesOf(text: string, field: FieldType): Plain {
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (field === 'string') return words;
  if (field === 'boolean') return words.map((word) => word.toLowerCase() === 'true');
  return words.map((word) => (Number.isFinite(Number(word)) ? Number(word) : word));
}

function optionsOf({ param, names, field = 'string' }: ParamFieldProps): readonly string[] | null {
  if (param.type.json === 'boolean') return ['true', 'false'];
  if (param.type.name === 'operator' && !param.type.options) return OPERATORS[field].map(({ name }) => name);
  const { json, options } = param.type;
  return json === 'string' || json === 'value' ? (options?.(names) ?? null) : null;
}

const isPlain = (value: Plain): boolean => typeof value !== 'object' || value === null;

/** A value as a control shows it: several separated by commas, and what has parts as it stands in a file. */
function textOf(value: Plain | undefined): string {
  if (value === undefined || value === null) return '';
  if (isPlain(value)) return String(value);
  return Array.isArray(value) && value.every(isPlain) ? value.map(String).join(', ') : JSON.stringify(value);
}

/** What is typed, as the model holds it. */
function read(text: string, param: Param, field: FieldType): Plain {
  const { json } = param.type;
  if (json === 'values' || json === 'names') return valuesOf(text, field);
  if (json === 'value') return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  return isJson(param) ? readJson(text) : text;
}

/** True and False have a capital letter in Marketo. */
function capital(text: string, { type }: Param): string {
  return type.json === 'boolean' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Types of parameter in which tokens are filled in. */
const TOKENS = ['text', 'new value', 'score change', 'date token', 'number of days'];

/** Types with long values or long labels: a row of their own. */
const WIDE = ['executable campaign', 'requestable campaign', 'campaign', 'true or false'];

/** A control for one parameter, by its type. Without scripts, its value as text. */
export function ParamField(props: ParamFieldProps) {
  const { param, value, names, field = 'string', context, invalid, reasons, change } = props;
  const options = optionsOf(props);
  const wide = WIDE.includes(param.type.name) || isJson(param);
  const named = isJson(param) ? `${param.label} (JSON)` : param.label;
  const label = `${named}, ${context}`;
  const text = textOf(value);
  const broken = notJson(param, value);
  const help = useId();
  return (
    <label className={wide ? 'pg-param pg-wide' : 'pg-param'} title={param.help}>
      <span>{named}</span>
      {options ? (
        <select
          aria-label={label}
          aria-invalid={invalid}
          aria-describedby={invalid ? reasons : undefined}
          value={text}
          onChange={({ target: { value: next } }) =>
            change(param.type.json === 'boolean' && next !== '' ? next === 'true' : next)
          }
        >
          {param.optional && <option value="">None</option>}
          {!options.includes(text) && !(param.optional && text === '') && (
            <option value={text}>
              {text === ''
                ? 'Choose one'
                : `${text} (${names.byRef.has(text) ? `no ${param.type.name}` : 'not there'})`}
            </option>
          )}
          {options.map((option) => (
            <option key={option} value={option}>
              {capital(option, param)}
            </option>
          ))}
        </select>
      ) : (
        <TextField
          label={label}
          invalid={invalid || broken !== null}
          reasons={broken === null ? reasons : `${help} ${reasons}`}
          value={text}
          tokens={TOKENS.includes(param.type.name)}
          change={(next) => change(read(next, param, field))}
        />
      )}
      {broken !== null && (
        <span id={help} className="pg-problem">
          {broken}
        </span>
      )}
      <span className="pg-unscripted">{text === '' ? 'empty' : capital(text, param)}</span>
    </label>
  );
}
