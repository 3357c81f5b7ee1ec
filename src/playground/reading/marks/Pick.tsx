export interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (string | { readonly value: string; readonly words: string })[];
  /** Words for the empty choice, where there is one. */
  readonly none?: string;
  readonly change: (value: string) => void;
}

/** One of some names. */
export function Pick({ label, value, options, none, change }: PickProps) {
  return (
    <label className="rd-field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => change(target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map((one) => {
          const { value: own, words } = typeof one === 'string' ? { value: one, words: one } : one;
          return (
            <option key={own} value={own}>
              {words}
            </option>
          );
        })}
      </select>
    </label>
  );
}
