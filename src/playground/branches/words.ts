import { type Branch, type Lab, type Parting, stops } from '#workbench';

type Branches = Pick<Lab, 'branches' | 'removed'>;

/** What the branch is called that another was forked off, also after it has been removed. */
function parentName({ branches, removed }: Branches, { fork }: Branch): string {
  const parent = [...branches, ...removed].find(({ id }) => id === fork?.parent);
  return parent?.name ?? 'a branch that is gone';
}

/** Where a branch was forked off: "from event 12 of Main". Null for the one that the lab was opened with. */
export function forkWords(lab: Branches, branch: Branch): string | null {
  const { fork } = branch;
  if (!fork) return null;
  const place = stops(fork.events).indexOf(fork.seq) + 1;
  return `from ${place === 0 ? 'the start' : `event ${place}`} of ${parentName(lab, branch)}`;
}

/** Where a branch's run parts from the one it was forked off, in a sentence or two. Null for a branch without a fork. */
export function partingWords(lab: Branches, branch: Branch, parting: Parting | null): string | null {
  const { fork, bench } = branch;
  if (!fork) return null;
  const parent = parentName(lab, branch);
  if (!parting) return `Its run is still the same as that of ${parent} was at the fork.`;
  const place = parting.seq === null ? 0 : stops(bench.run.events).indexOf(parting.seq) + 1;
  const where = place === 0 ? 'where it ends sooner' : `at event ${place}`;
  const past = parting.inPast
    ? ' That is not after the fork: the model or the order was changed in a way that changes the past too.'
    : '';
  return `Its run parts from that of ${parent} ${where}.${past}`;
}

const nameIn = ({ branches }: Branches, id: number): string | undefined =>
  branches.find((branch) => branch.id === id)?.name;

/** What has changed about the branches, in a sentence for a reader who does not see them; empty where nothing has. */
export function branchNews(before: Lab, now: Lab): string {
  const open = nameIn(now, now.current) ?? '';
  const gone = before.branches.find(({ id }) => nameIn(now, id) === undefined);
  if (gone) return `${gone.name} is removed. ${open} is open.`;
  const fresh = now.branches.find(({ id }) => nameIn(before, id) === undefined);
  if (fresh && fresh.id !== now.current) return `${fresh.name} is back. ${open} is open.`;
  if (fresh) return `${fresh.name} is forked ${forkWords(now, fresh) ?? ''}, and open.`;
  const renamed = now.branches.find(({ id, name }) => nameIn(before, id) !== name);
  if (renamed) return `${nameIn(before, renamed.id)} is now called ${renamed.name}.`;
  return before.current === now.current ? '' : `${open} is open.`;
}
