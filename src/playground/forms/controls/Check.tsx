export interface CheckProps {
  readonly label: string;
  /** The whole name, where the label alone does not say what it belongs to. */
  readonly name?: string;
  readonly checked: boolean;
  readonly help?: string;
  readonly change: (checked: boolean) => void;
}

/** A check box with its label. */
export function Check({ label, name, checked, help, change }: CheckProps) {
  return (
    <label className="pf-check" title={help}>
      <input
        type="checkbox"
        checked={checked}
        aria-label={name}
        onChange={({ target }) => change(target.checked)}
      />
      {label}
    </label>
  );
}
