import { print } from '#scenario';
import {
  fileName,
  flowchart,
  logCsv,
  picture,
  sequence,
  svgOf,
  type Theme,
  traceCsv,
  traceJson,
  traceText,
} from '#views';
import type { Bench } from '#workbench';
import { png } from './png.ts';

/** A file to give to the reader. */
export interface ExportFile {
  readonly name: string;
  readonly content: string | Blob;
}

/** Runs of more events are told by their length, not word for word, to a reader who does not see the picture. */
const MOST_TOLD = 400;

/** The picture of the run as SVG. A run is never cut: a long one is wide. */
export function svg({ scenario, program, run }: Bench, theme: Theme): string {
  const { start } = program;
  const told = run.events.length <= MOST_TOLD;
  const description = told ? traceText(run.events, { start }) : `A run of ${run.events.length} events.`;
  return svgOf(picture(run.events, start), { title: scenario.title, description, theme });
}

type Maker = (bench: Bench, theme: Theme) => string | Blob | Promise<Blob>;

/** What can be exported, by the kinds of files. */
export const EXPORTS = {
  'scenario yaml': ({ scenario }) => print(scenario),
  'scenario json': ({ scenario }) => `${JSON.stringify(scenario, null, 2)}\n`,
  'trace json': ({ program, run, scenario }) => traceJson(program, run, scenario.title),
  'trace csv': ({ run, program }) => traceCsv(run.events, program),
  'log csv': ({ program, run }) => logCsv(program, run.events),
  'picture svg': svg,
  'picture png': (bench, theme) => png(svg(bench, theme)),
  flowchart: ({ scenario, program }) => flowchart(scenario, program),
  sequence: ({ run, program }) => sequence(run.events, program),
} as const satisfies Record<string, Maker>;

/** A kind of file that can be exported. */
export type ExportKind = keyof typeof EXPORTS;

/** Makes a file of a model or its run. Rejects with a sentence where the browser cannot. */
export async function exportFile(kind: ExportKind, bench: Bench, theme: Theme): Promise<ExportFile> {
  const make: Maker = EXPORTS[kind];
  return { name: fileName(bench.scenario.title, kind), content: await make(bench, theme) };
}
