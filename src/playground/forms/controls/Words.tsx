import type { Plain } from '#workbench';
import { Check } from './Check.tsx';

export interface WordsProps {
  readonly label: string;
  readonly name: string;
  readonly help: string;
  /** The names that there are. */
  readonly all: readonly string[];
  readonly value: Plain | undefined;
  readonly change: (names: readonly string[]) => void;
}

/** Some of the names that there are, each with a check box. One that is not there can only be taken out. */
export function Words({ label, name, help, all, value, change }: WordsProps) {
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const gone = chosen.filter((one) => !all.includes(one));
  const shown = [...all, ...gone];
  return (
    <fieldset className="pf-words" aria-label={name} title={help}>
      <legend>{label}</legend>
      {shown.length === 0 && <p className="pf-quiet">The model has none.</p>}
      {shown.map((one) => (
        <Check
          key={one}
          label={gone.includes(one) ? `${one} (not there)` : one}
          checked={chosen.includes(one)}
          change={(on) => change(on ? [...chosen, one] : chosen.filter((other) => other !== one))}
        />
      ))}
    </fieldset>
  );
}
