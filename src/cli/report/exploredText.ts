import type { Exploration, Race } from '#explorer';
import { amount, outcomeTable, raceSentence, summary } from '#views';
import type { Explored } from '../explored.ts';
import { problemLine, section, titleOf } from './sections.ts';

/** Rows as lines, each column as wide as its widest cell; the first ones, which are numbers, end alike. */
function aligned(rows: readonly (readonly string[])[], numbers: number): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const cell = (text: string, at: number) =>
    at < numbers ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0);
  return rows.map((row) => `  ${row.map(cell).join('  ')}`);
}

function outcomeLines(exploration: Exploration): readonly string[] {
  const { columns, lines } = outcomeTable(exploration);
  // The numbers of a partial exploration are of the orders that were tried: their share would say nothing.
  const counted = exploration.complete && exploration.orders !== null;
  const stops = lines.some(({ stopped }) => stopped);
  const rows = lines.map(({ index, orders, share, cells, stopped, witness }) => [
    String(index + 1),
    ...(counted ? [orders ?? '', share ?? ''] : []),
    ...cells,
    ...(stops ? [stopped ? 'is stopped' : 'ends'] : []),
    witness.join(' '),
  ]);
  if (rows.length === 0) return [];
  const headings = [
    '',
    ...(counted ? ['Orders', 'Share'] : []),
    ...columns.map(({ title }) => title),
    ...(stops ? ['The run'] : []),
    'Shortest order',
  ];
  return aligned([headings, ...rows], counted ? 3 : 1);
}

/** A race in sentences: the two steps, and what comes of which is first. */
function raceLine(race: Race): string {
  const [one] = race.racers;
  // The sentence begins with the step that writes.
  const photos = one.writes ? race.photos : race.photos.toReversed();
  const [first, second] = photos.map(({ outcome }) => outcome + 1);
  const ends = `Outcome ${first} when the first of them is first, outcome ${second} when it is the second.`;
  return `  ${race.person}: ${raceSentence(race)} ${ends}`;
}

/** All orders as text, for people: the same scenario gives the same text. */
export function exploredText(explored: Explored): string {
  const { exploration, problems } = explored;
  const lines = [
    ...titleOf(explored),
    ...section('Problems', problems.map(problemLine)),
    '',
    `${summary(exploration)} States: ${amount(BigInt(exploration.states))}.`,
    ...section('Outcomes', outcomeLines(exploration)),
    ...section('Races', exploration.races.map(raceLine)),
  ];
  return lines.map((line) => line.trimEnd()).join('\n');
}
