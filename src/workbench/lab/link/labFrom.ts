import type { Link } from '#scenario';
import type { Bench } from '../../bench.ts';
import { opened } from '../../opened.ts';
import { noPolicy } from '../../policy.ts';
import { actLab } from '../actLab.ts';
import type { Lab } from '../lab.ts';
import { fromLink } from '../linked/fromLink.ts';
import { OPEN_BRANCH } from '../linked/toLink.ts';

/** What a link opens. */
export interface OpenedLink {
  readonly lab: Lab;
  /** The view of the link, as the page gave it. Not checked. */
  readonly view: Link['view'];
  /** What in the link means nothing any more and was left out: sentences. */
  readonly notes: readonly string[];
}

/** What a link says of the order and the cursor of one model, and the bench that was made of it. */
interface Said extends Pick<Link, 'policy' | 'cursor'> {
  /** "The link" or "Branch "Later"". */
  readonly who: string;
  readonly bench: Bench;
}

const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`;

/** An order that was shown goes as far as the model allows it; more than that it does not promise. */
function isCut({ policy, bench }: Said): boolean {
  if (policy !== bench.policy || !policy.startsWith('order ')) return false;
  const [, ...codes] = policy.split(' ');
  return codes.some((code, at) => bench.run.order[at] !== code);
}

function placeNotes(said: Said): readonly string[] {
  const { who, policy, cursor, bench } = said;
  const last = bench.run.events.length - 1;
  const wrong = noPolicy(policy);
  return [
    ...(wrong === undefined ? [] : [`${who} asks for an order that is not there. ${wrong}`]),
    ...(isCut(said)
      ? [`${who} has an order that this model cannot keep to: it is kept as far as it can be.`]
      : []),
    ...(cursor === 'last' || cursor <= last
      ? []
      : [`${who} is on event ${cursor}, and this run has only ${counted(last + 1, 'event')}.`]),
  ];
}

function compareNotes({ compare }: Link, lab: Lab): readonly string[] {
  if (compare === null || lab.compare === compare || lab.bench.compare === compare) return [];
  const why = actLab(lab, { type: 'compare', with: compare }).message ?? '';
  return [`What the link compares with is left out. ${why}`.trim()];
}

function branchNotes({ branches }: Link, lab: Lab): readonly string[] {
  const lost = branches.length + 1 - lab.branches.length;
  return [
    ...(lost > 0 ? [`${counted(lost, 'branch', 'branches')} of the link could not be opened.`] : []),
    ...branches.flatMap(({ policy, cursor }, at) => {
      const branch = lab.branches[at + 1];
      return branch
        ? placeNotes({ who: `Branch "${branch.name}"`, policy, cursor, bench: branch.bench })
        : [];
    }),
  ];
}

/**
 * The lab that a link opens, with its view. A variant, an order, an event or a comparison that means nothing any more is
 * left out, and a note says so; a place beyond the end is the end. Never throws on what `decodeLink` gives.
 */
export function labFrom(link: Link): OpenedLink {
  const lab = fromLink(link);
  const found = opened(link.base, link.variant);
  const ofBranch: readonly string[] = Object.values(OPEN_BRANCH);
  const view = Object.fromEntries(Object.entries(link.view).filter(([key]) => !ofBranch.includes(key)));
  const { policy, cursor } = link;
  const notes = [
    ...(typeof found === 'string' ? [`The link opens a variant that is not there. ${found}`] : []),
    ...placeNotes({ who: 'The link', policy, cursor, bench: lab.bench }),
    ...compareNotes(link, lab),
    ...branchNotes(link, lab),
  ];
  return { lab, view, notes };
}
