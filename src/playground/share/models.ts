import { type Located, parse, type Scenario } from '#scenario';
import { readLog } from '#views';
import { contentsOf } from '../keep/filed.ts';

/** A model of a file, or why it is none. */
export interface ReadModel {
  /** The title of a model that can be opened, else the name of the file or of the model in it. */
  readonly name: string;
  /** Null when it cannot be opened. */
  readonly scenario: Scenario | null;
  /** With their places in the text; warnings only, when it can be opened. */
  readonly problems: readonly Located[];
  /** What is wrong with the file as a whole: sentences. */
  readonly reasons: readonly string[];
}

const LOG = 'It is an activity log, and no scenario. It can be laid over the run instead.';

/** Models of one file that are read. */
export const MOST_MODELS = 20;

/**
 * The models in a text: a scenario, YAML or JSON, or a file of kept models. Never throws; takes as long as parsing each of
 * its scenarios does.
 */
export function modelsIn(text: string, fileName: string): readonly ReadModel[] {
  const found = contentsOf(text, fileName);
  const rest = found.length - MOST_MODELS;
  const models = found.slice(0, MOST_MODELS).map((one): ReadModel => {
    if ('reasons' in one) return { name: one.name, scenario: null, problems: [], reasons: one.reasons };
    const { scenario, problems } = parse(one.text);
    if (!scenario && 'rows' in readLog(one.text))
      return { name: one.name, scenario, problems: [], reasons: [LOG] };
    const name = scenario && one.single ? scenario.title : one.name;
    return { name, scenario, problems, reasons: [] };
  });
  if (rest <= 0) return models;
  const reason = `${rest} more models of the file were left out. My models takes in all of them.`;
  return [...models, { name: fileName, scenario: null, problems: [], reasons: [reason] }];
}

const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`;

/** What is in a scenario, in a few words. */
export function aboutModel({ instance: { programs }, people }: Scenario): string {
  const campaigns = programs.reduce((sum, program) => sum + program.campaigns.length, 0);
  return [
    counted(programs.length, 'program'),
    counted(campaigns, 'campaign'),
    counted(people.length, 'person', 'people'),
  ].join(', ');
}

/** What became of a text or of files as a whole, as a sentence. */
export function cameOut(models: readonly ReadModel[]): string {
  const good = models.filter(({ scenario }) => scenario !== null).length;
  const bad = models.length - good;
  const ready = `${counted(good, 'model')} can be opened.`;
  if (bad === 0) return ready;
  return good === 0
    ? 'Nothing can be opened: the problems are listed below.'
    : `${ready} ${counted(bad, 'other')} cannot: the problems are listed below.`;
}
