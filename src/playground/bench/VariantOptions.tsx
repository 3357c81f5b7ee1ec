import type { Scenario } from '#workbench';

/** The variants of a model as options of a menu. */
export function VariantOptions({ of }: { readonly of: Scenario }) {
  return (of.variants ?? []).map(({ name, title }) => (
    <option key={name} value={name}>
      {title}
    </option>
  ));
}
