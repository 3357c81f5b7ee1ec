import { type Picture, picture } from '#views';
import { open } from '#workbench';
import { scenarioNamed, scenarioVariant } from '../scenarios.ts';
import { type RunShown, runsIn } from './runsIn.ts';

/** A run as geometry, and the title of the model that it is of. */
export interface DrawnRun {
  readonly title: string;
  readonly picture: Picture;
}

/** A run of a model of the content. Fails the build when there is no such model or variant. */
export function drawnRun({ scenario, variant, policy = 'lockstep' }: RunShown): DrawnRun {
  const { run, program } = open(scenarioVariant(scenario, variant), { policy });
  return { title: scenarioNamed(scenario).title, picture: picture(run.events, program.start) };
}

const calls = ({ picture: { blocks } }: DrawnRun) =>
  blocks.some(({ how }) => how === 'execute' || how === 'request');

/** The first run that shows a flow calling another, else the first in which a flow begins, else the last. */
function telling(runs: readonly RunShown[]): DrawnRun | undefined {
  let kept: DrawnRun | undefined;
  for (const run of runs) {
    const drawn = drawnRun(run);
    if (calls(drawn)) return drawn;
    if (kept === undefined || kept.picture.blocks.length === 0) kept = drawn;
  }
  return kept;
}

/**
 * The run that stands for a lesson or an answer: of those that its playgrounds show, the first that tells most. `name` is
 * the page's, for the error that fails the build where a page shows no run.
 */
export function runOfText(text: string, name: string): DrawnRun {
  const run = telling(runsIn(text));
  if (!run) throw new Error(`${name} has no <Playground>, so there is no run to draw for links to it.`);
  return run;
}

/** The run that stands for a model: as written, or in the first variant that tells more. */
export function runOfModel(id: string): DrawnRun {
  const { variants = [], title } = scenarioNamed(id);
  const names = [undefined, ...variants.map(({ name }) => name)];
  const runs = names.map((variant) => ({ scenario: id, variant, policy: undefined }));
  return telling(runs) ?? { title, picture: picture([]) };
}
