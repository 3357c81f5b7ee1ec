import { nearest, type Scenario } from '#engine';
import { variant } from '#scenario';

/** A scenario with a variant applied. */
export interface Opened {
  readonly title: string;
  readonly scenario: Scenario;
}

/** A variant of a scenario, or the scenario as it is (null); a text says why it cannot be opened. */
export function opened(base: Scenario, name: string | null): Opened | string {
  if (name === null) return { title: base.title, scenario: base };
  const all = base.variants ?? [];
  const found = all.find((one) => one.name === name);
  if (!found) {
    const near = nearest(
      name,
      all.map((one) => one.name),
    );
    return `There is no variant "${name}".${near === undefined ? '' : ` Did you mean "${near}"?`}`;
  }
  const { scenario, problems } = variant(base, name);
  return problems[0]?.message ?? { title: found.title, scenario };
}
