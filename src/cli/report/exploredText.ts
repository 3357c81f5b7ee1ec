import { type Exploration, grouped, type Race, type Racer, type Resource } from '#explorer';
import type { Explored } from '../explored.ts';
import { columnsOf } from './outcomeColumns.ts';
import { problemLine, section, titleOf } from './sections.ts';

const plural = (number: bigint | number, noun: string): string =>
  `${grouped(number)} ${BigInt(number) === 1n ? noun : `${noun}s`}`;

function summary({ complete, endless, reduced, orders, outcomes, states }: Exploration): string {
  const found = plural(outcomes.length, 'outcome');
  const seen = plural(states, 'state');
  if (!complete) return `At least ${found}. Not all orders were tried: the budget of ${seen} is used up.`;
  if (endless) return `${found} of the orders that end. Some orders have no end. ${seen}.`;
  if (reduced || orders === null) return `${found}. Orders were not counted. ${seen}.`;
  return `${plural(orders, 'order')}, ${found}. All orders were tried. ${seen}.`;
}

const PARTS = 1000n;

/** "53.9 %"; never 0 for some, and never 100 for less than all. */
function shareOf(some: bigint, all: bigint): string {
  const parts = (2n * some * PARTS + all) / (2n * all);
  if (parts === 0n) return 'under 0.1 %';
  if (parts === PARTS && some < all) return 'over 99.9 %';
  return `${parts / 10n}.${parts % 10n} %`;
}

/** Rows as lines, each column as wide as its widest cell; the first ones, which are numbers, end alike. */
function aligned(rows: readonly (readonly string[])[], numbers: number): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const cell = (text: string, at: number) =>
    at < numbers ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0);
  return rows.map((row) => `  ${row.map(cell).join('  ')}`);
}

function outcomeLines({ outcomes, orders, complete }: Exploration): readonly string[] {
  const columns = columnsOf(outcomes);
  const counted = complete && orders !== null;
  const rows = outcomes.map((outcome, at) => [
    String(at + 1),
    ...(counted ? [grouped(outcome.orders ?? 0n), shareOf(outcome.orders ?? 0n, orders)] : []),
    ...columns.map(({ cells }) => cells[at] ?? ''),
    outcome.witness.join(' '),
  ]);
  const headings = ['', ...(counted ? ['Orders', 'Share'] : []), ...columns.map(({ heading }) => heading)];
  return aligned([[...headings, 'Shortest order'], ...rows], counted ? 3 : 1);
}

function nameOf(person: string, { kind, name }: Resource): string {
  if (kind === 'field' || kind === 'membership') return `${person}'s ${name}`;
  if (kind === 'past') return `What ${person} has done`;
  return kind === 'flow' ? `Whether ${person} is in the flow` : `Whether ${person} qualifies`;
}

function racerOf({ campaign, index, step, writes }: Racer, { kind }: Resource): string {
  const looks = kind === 'field' || kind === 'membership' ? 'reads' : 'depends on';
  return `step ${index + 1} of ${campaign} (${step}) ${writes ? 'changes' : looks} it`;
}

/** A race in a sentence. */
function raceLine({ person, resource, racers: [one, other], photos: [first, second] }: Race): string {
  const steps = `${racerOf(one, resource)}, ${racerOf(other, resource)}`;
  const ends = `The first first: outcome ${first.outcome + 1}; the second first: outcome ${second.outcome + 1}.`;
  return `  ${nameOf(person, resource)}: ${steps}. ${ends}`;
}

/** All orders as text, for people: the same scenario gives the same text. */
export function exploredText(explored: Explored): string {
  const { exploration, problems } = explored;
  const lines = [
    ...titleOf(explored),
    ...section('Problems', problems.map(problemLine)),
    '',
    summary(exploration),
    ...section('Outcomes', outcomeLines(exploration)),
    ...section('Races', exploration.races.map(raceLine)),
  ];
  return lines.map((line) => line.trimEnd()).join('\n');
}
