import { ASSUMPTIONS, type AssumptionId, type Lab } from '#workbench';

/** Something that a run can be laid beside: `value` is what the action `compare` takes. */
export interface CompareOption {
  readonly value: string;
  readonly words: string;
}

export interface CompareGroup {
  readonly label: string;
  readonly options: readonly CompareOption[];
}

const ALL: readonly AssumptionId[] = Object.keys(ASSUMPTIONS) as AssumptionId[];

/** An assumption with each of the options that are not in force. */
function otherwise({ bench }: Pick<Lab, 'bench'>, id: AssumptionId): readonly CompareOption[] {
  const { title, options } = ASSUMPTIONS[id];
  return options
    .filter((option) => option !== bench.program.settings[id])
    .map((option) => ({ value: `assumption:${id}=${option}`, words: `${title}: ${option}` }));
}

/**
 * What the run of a lab can be laid beside, group by group, without groups that are empty: variants, other branches, and
 * the model with one assumption set otherwise, first those that an event of the run rests on.
 */
export function compareGroups({ bench, branches, current }: Lab): readonly CompareGroup[] {
  const used = new Set(bench.run.events.flatMap(({ assumptions }) => assumptions));
  const assumed = (ids: readonly AssumptionId[]) => ids.flatMap((id) => otherwise({ bench }, id));
  const groups: readonly CompareGroup[] = [
    {
      label: 'Variants',
      options: (bench.base.variants ?? []).map(({ name, title }) => ({ value: name, words: title })),
    },
    {
      label: 'Branches',
      options: branches
        .filter(({ id }) => id !== current)
        .map(({ id, name }) => ({ value: `branch:${id}`, words: name })),
    },
    { label: 'An assumption of this run, set otherwise', options: assumed(ALL.filter((id) => used.has(id))) },
    { label: 'Another assumption, set otherwise', options: assumed(ALL.filter((id) => !used.has(id))) },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

/** What a run is laid beside, as the value of an option; `''` for nothing. */
export function comparedWith({ compare, bench }: Lab): string {
  return compare ?? bench.compare ?? '';
}

/** What the other run is, in a sentence; null where its title says all. */
export function comparedWords(lab: Lab): string | null {
  const { compare, bench } = lab;
  if (compare === null) return null;
  const [, id, option] = /^assumption:([^=]+)=(.*)$/.exec(compare) ?? [];
  const known = ALL.find((one) => one === id);
  if (known === undefined)
    return 'The other branch as it stands, in its own order. It has its own cursor and its own edits.';
  const { title } = ASSUMPTIONS[known];
  return `The same model under another assumption. ${title}: "${bench.program.settings[known]}" in your run, "${option}" in the other.`;
}
