import { CLAIMS, OUTSIDE, type OutsideData, type Param, type Plain, type Scenario } from '#engine';
import { mapSame } from '../data.ts';
import { renameCampaign, renameFilters } from './campaigns.ts';
import { type Mention, type Renaming, type Site, seeing } from './mention.ts';
import { renameParams } from './params.ts';
import { renameInThings, renameInTokens } from './things.ts';
import { renameVariants } from './variants.ts';

type Values = Readonly<Record<string, Plain | undefined>>;

/** Items with their names changed; those that need a name that is gone are left out. */
function renameItems<T extends Values>(
  items: readonly T[],
  params: (item: T) => readonly [string, readonly Param[]],
  site: (item: T, index: number) => Site,
  rename: Renaming,
): readonly T[] {
  const next = items.flatMap((item, index): readonly T[] => {
    const [kind, own] = params(item);
    const renamed = renameParams(own, item, kind, site(item, index), rename);
    return renamed === null ? [] : [renamed];
  });
  return next.length === items.length && next.every((item, index) => item === items[index]) ? items : next;
}

function renameStory(scenario: Scenario, rename: Renaming): Scenario {
  const programOf = ({ campaign }: OutsideData) =>
    scenario.instance.programs.find(({ name }) => String(campaign ?? '').startsWith(`${name}.`))?.name;
  const script = renameItems(
    scenario.script,
    ({ event }) => [event, OUTSIDE.get(event)?.params ?? []],
    (event, index) => {
      const program = programOf(event);
      const where = `event ${index + 1}, ${event.event}`;
      return { where, part: 'outside event', ...(program === undefined ? {} : { program }) };
    },
    rename,
  );
  const claims =
    scenario.claims &&
    renameItems(
      scenario.claims,
      ({ claim }) => [claim, CLAIMS.get(claim)?.params ?? []],
      (_, index) => ({ where: `claim ${index + 1}`, part: 'claim' }),
      rename,
    );
  if (script === scenario.script && claims === scenario.claims) return scenario;
  return { ...scenario, script, ...(claims ? { claims } : {}) };
}

function renameInstance(scenario: Scenario, rename: Renaming): Scenario {
  const { instance } = scenario;
  const tokensOf = <T extends { readonly tokens?: Scenario['instance']['tokens'] }>(
    holder: T,
    site: Site,
  ) => {
    const tokens = renameInTokens(holder.tokens, site, rename);
    return tokens === holder.tokens || !tokens ? holder : { ...holder, tokens };
  };
  const programs = mapSame(instance.programs, (program) => {
    const site: Site = { where: `My Tokens of "${program.name}"`, part: 'structure', program: program.name };
    const holder = tokensOf(program, site);
    const campaigns = mapSame(program.campaigns, (one) => renameCampaign(one, program.name, rename));
    return campaigns === program.campaigns ? holder : { ...holder, campaigns };
  });
  const folders =
    instance.folders &&
    mapSame(instance.folders, (folder) =>
      tokensOf(folder, { where: `My Tokens of "${folder.name}"`, part: 'structure' }),
    );
  const smartLists =
    instance.smartLists &&
    mapSame(instance.smartLists, (list) =>
      renameFilters(list, { where: `the smart list "${list.name}"`, part: 'smart list' }, rename),
    );
  const same =
    programs === instance.programs && folders === instance.folders && smartLists === instance.smartLists;
  const own = tokensOf(instance, { where: 'the global My Tokens', part: 'structure' });
  if (same && own === instance) return scenario;
  const parts = { programs, ...(folders ? { folders } : {}), ...(smartLists ? { smartLists } : {}) };
  return { ...scenario, instance: { ...own, ...parts } };
}

/**
 * The scenario with every name in it changed as `rename` says: parameters, constraints, tokens in texts, memberships,
 * claims and variants. Does not change what things are called themselves. A name that is gone (null) stays in campaigns
 * and smart lists, where it is underlined, and takes its event, claim, membership or change of a variant with it. Shares
 * what is not changed.
 */
export function rewrite(scenario: Scenario, rename: Renaming): Scenario {
  const next = renameStory(renameInThings(renameInstance(scenario, rename), rename), rename);
  if (!next.variants) return next;
  const variants = renameVariants(next, next.variants, rename);
  return variants === next.variants ? next : { ...next, variants };
}

/** Every name in a scenario, where it stands. */
export function mentionsIn(scenario: Scenario): readonly Mention[] {
  const found: Mention[] = [];
  rewrite(
    scenario,
    seeing((mention) => found.push(mention)),
  );
  return found;
}
