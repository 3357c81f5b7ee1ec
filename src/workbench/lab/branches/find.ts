import type { Branch, Lab } from '../lab.ts';

/** As many as one lab can have: our own limit. */
export const MOST_BRANCHES = 20;

/** The longest name of a branch. */
export const LONGEST_NAME = 60;

/** The branch with an id, or why there is none. */
export function findBranch({ branches }: Pick<Lab, 'branches'>, id: number): Branch | string {
  return branches.find((branch) => branch.id === id) ?? 'There is no such branch.';
}

/** A name for a branch, without blanks around it; a text under `wrong` says why a branch cannot be called so. */
export function branchName(
  { branches }: Pick<Lab, 'branches'>,
  name: string,
  own?: number,
): { readonly name: string } | { readonly wrong: string } {
  const trimmed = name.trim();
  if (trimmed === '') return { wrong: 'A branch needs a name.' };
  if (trimmed.length > LONGEST_NAME) return { wrong: `A name has ${LONGEST_NAME} characters at most.` };
  const taken = branches.some((branch) => branch.id !== own && branch.name === trimmed);
  return taken ? { wrong: `There is a branch "${trimmed}" already.` } : { name: trimmed };
}

/** The first of "Branch 1", "Branch 2" and so on that no branch is called. */
export function nextName({ branches }: Pick<Lab, 'branches'>): string {
  const taken = new Set(branches.map(({ name }) => name));
  let number = 1;
  while (taken.has(`Branch ${number}`)) number += 1;
  return `Branch ${number}`;
}
