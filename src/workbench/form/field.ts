import { type FieldType, type Names, OPERATORS, type Param, type ParamType, type Plain } from '#engine';

/** What a form shows of a parameter, as plain data. */
export interface FormField {
  readonly name: string;
  /** As Adobe labels it. */
  readonly label: string;
  readonly help: string;
  /** The kind of parameter, such as `operator` or `executable campaign`. */
  readonly type: string;
  /** The shape of its value in a scenario file. */
  readonly json: ParamType['json'];
  readonly optional: boolean;
  /** As the model holds it; absent where it holds none. */
  readonly value?: Plain;
  /** What can be chosen; null where anything can be typed. */
  readonly options: readonly string[] | null;
  /** Why a value is none of the options, in words: it names nothing, or another kind of campaign. */
  readonly stray: string;
  /** The type of the values that are typed. */
  readonly holds: FieldType;
}

function optionsOf({ json, name, options }: ParamType, names: Names, holds: FieldType): FormField['options'] {
  if (json === 'boolean') return ['true', 'false'];
  if (name === 'operator' && !options) return OPERATORS[holds].map((operator) => operator.name);
  return json === 'string' || json === 'value' ? (options?.(names) ?? null) : null;
}

/**
 * What a form shows of a parameter that has a value. `holds` is the type of the field that is compared, for operators and
 * values. Does not say what is wrong with the value: problems do.
 */
export function fieldOf(
  { name, label, help, type, optional }: Param,
  value: Plain | undefined,
  names: Names,
  holds: FieldType = 'string',
): FormField {
  const stray = names.byRef.has(String(value)) ? `no ${type.name}` : 'not there';
  const options = optionsOf(type, names, holds);
  const kind = { type: type.name, json: type.json, optional: optional === true };
  const said = { name, label, help, ...kind, options, stray, holds };
  return value === undefined ? said : { ...said, value };
}
