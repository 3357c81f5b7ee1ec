import { useId } from 'react';

export interface FieldProps {
  readonly label: string;
  /** The whole name, where the label alone does not say what it belongs to. */
  readonly name?: string;
  readonly value: string;
  readonly required?: boolean;
  readonly help?: string;
  /** What there is to choose from; any text where there is nothing. */
  readonly offers?: readonly { readonly value: string; readonly words: string }[];
  readonly change: (value: string) => void;
}

/** One value of a call, with what it means. A value that is not on offer stays, and is called so. */
export function Field({ label, name, value, required = false, help = '', offers = [], change }: FieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    'aria-label': name,
    'aria-describedby': help === '' ? undefined : `${id}-help`,
    'aria-required': required,
  };
  const known = value === '' || offers.some((one) => one.value === value);
  return (
    <div className="ac-field">
      <label htmlFor={id}>
        {label}
        {required ? <span className="ac-needed"> required</span> : null}
      </label>
      {offers.length > 0 ? (
        <select {...shared} onChange={({ target }) => change(target.value)}>
          <option value="">{required ? 'Nothing' : 'Not sent'}</option>
          {!known && <option value={value}>{value} (not in the sandbox)</option>}
          {offers.map((one) => (
            <option key={one.value} value={one.value}>
              {one.words}
            </option>
          ))}
        </select>
      ) : (
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          {...shared}
          onChange={({ target }) => change(target.value)}
        />
      )}
      {help !== '' && (
        <p className="ac-help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
