import type { Scenario } from '#engine';
import type { TokenPlace } from '../action.ts';

/** A program or folder, as a link of the chain in which My Tokens are looked up (fact 5.14). */
interface Link {
  readonly kind: 'program' | 'folder';
  readonly name: string;
}

function above({ instance }: Scenario, { kind, name }: Link): Link | undefined {
  if (kind === 'folder') {
    const parent = instance.folders?.find((one) => one.name === name)?.parent;
    return parent === undefined ? undefined : { kind, name: parent };
  }
  const { folder, parent } = instance.programs.find((one) => one.name === name) ?? {};
  if (parent !== undefined) return { kind: 'program', name: parent };
  return folder === undefined ? undefined : { kind: 'folder', name: folder };
}

function defines({ instance }: Scenario, { kind, name }: Link, token: string): boolean {
  const all = kind === 'folder' ? (instance.folders ?? []) : instance.programs;
  const tokens = all.find((one) => one.name === name)?.tokens ?? [];
  return tokens.some((one) => one.name.toLowerCase() === token.toLowerCase());
}

/**
 * Does a My Token, named in a program, mean the one that is defined at a place: is it the first on the way up (fact
 * 5.14)? Says nothing of what a caller passes on under token context True.
 */
export function reaches(scenario: Scenario, of: TokenPlace, token: string, program: string): boolean {
  const most = scenario.instance.programs.length + (scenario.instance.folders?.length ?? 0);
  let link: Link | undefined = { kind: 'program', name: program };
  for (let hops = 0; link && hops <= most; hops++) {
    const { kind, name }: Link = link;
    const here = of.kind === kind && of.name === name;
    if (here || defines(scenario, link, token)) return here;
    link = above(scenario, link);
  }
  return of.kind === 'instance';
}
