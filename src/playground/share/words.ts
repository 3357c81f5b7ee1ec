import type { Link } from '#scenario';
import { type Lab, POLICY_NAMES, stops } from '#workbench';
import type { Made, Opens } from './links.ts';

/** The longest link that everything passes on whole, in characters. Above, some programs cut it. */
export const SAFE_LENGTH = 8000;

/** An order in words, by the text that names it. */
export function orderWords(policy: string): string {
  const known = POLICY_NAMES.find(({ name }) => name === policy);
  if (known) return known.title;
  const [word, seed] = policy.split(' ');
  if (word === 'random') return `By chance, ${seed}`;
  return word === 'choose' ? 'As you chose' : 'As shown';
}

/** Where the cursor of a lab is: "event 3 of 12". Counted as the page counts, by its stops. */
export function placeWords({ bench: { run, cursor } }: Pick<Lab, 'bench'>): string {
  const places = stops(run.events);
  return cursor < 0 ? 'the start' : `event ${places.indexOf(cursor) + 1} of ${places.length}`;
}

function modelWords({ link, difference }: Pick<Made, 'link' | 'difference'>, changed: boolean): string {
  const { base, scenario, variant } = link;
  if (!difference) return `The whole model "${scenario.title}"`;
  const title = base.variants?.find(({ name }) => name === variant)?.title;
  const what = `"${base.title}" of this site${title === undefined ? '' : ` in its variant "${title}"`}`;
  return changed ? `The model as a difference to ${what}` : `The name of the model ${what}`;
}

function besides({ compare, branches }: Link): readonly string[] {
  const count = branches.length;
  return [
    ...(count === 0 ? [] : [count === 1 ? 'one more branch' : `${count} more branches`]),
    ...(compare === null ? [] : ['what it is compared with']),
  ];
}

const ENDS: Readonly<Record<Exclude<Opens, 'here'>, string>> = { start: 'the start', end: 'the end' };

/** What a link holds, in one sentence. */
export function holds(made: Pick<Made, 'link' | 'difference'>, lab: Lab, opens: Opens): string {
  const place = opens === 'here' ? placeWords(lab) : ENDS[opens];
  const changed = lab.bench.changed || made.link.base !== lab.bench.base;
  const order = `the order "${orderWords(made.link.policy)}"`;
  return `${[modelWords(made, changed), order, ...besides(made.link), place].join(', ')}.`;
}
