import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playRecipe, readRecipe, recipeCollection } from '#api';
import { nearest } from '#engine';
import { asJson, type Command, fine, refused } from '../command.ts';
import { openFile } from '../openFile.ts';
import { readOptions } from '../options.ts';
import { readText } from '../readText.ts';
import { playedText } from './text.ts';

const HELP = `Carries out a recipe, a chain of REST API calls, in a sandbox.

Usage: npm run -s lab -- recipe FILE [--scenario FILE] [--postman]

  FILE             A recipe in YAML or JSON, such as those in content/recipes.
  --scenario FILE  What the sandbox opens; the model of this project that the recipe names
                   when left out.
  --postman        Prints the recipe as a Postman collection, and carries out nothing.

Exit code: 0 when every step went as the recipe says, 1 when one did not, 2 when a file or the
arguments cannot be used; then nothing is sent.`;

const MODELS = fileURLToPath(new URL('../../../content/scenarios/', import.meta.url));

/** The file of a model by its id, or what is wrong, for people. */
function modelFile(id: string): { readonly path: string } | { readonly wrong: string } {
  const files = readdirSync(MODELS, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
  const ids = files.map((path) => basename(path, '.yaml'));
  const path = files[ids.indexOf(id)];
  if (path !== undefined) return { path: join(MODELS, path) };
  const near = nearest(id, ids);
  const hint = near === undefined ? 'Give a scenario with "--scenario".' : `Did you mean "${near}"?`;
  return { wrong: `There is no model "${id}". ${hint}` };
}

/** `recipe FILE`. */
export const recipe: Command = {
  name: 'recipe',
  summary: 'Carries out a chain of REST API calls in a sandbox.',
  help: HELP,
  run(args) {
    const options = readOptions(args, { scenario: 'value', postman: 'switch' });
    if (typeof options === 'string') return refused(options);
    const [path, ...more] = options.files;
    if (path === undefined || more.length > 0) return refused(`"recipe" needs one file.\n\n${HELP}`);
    const file = readText(path);
    if ('wrong' in file) return refused(file.wrong);
    const { recipe: found, problems } = readRecipe(file.text);
    if (!found)
      return refused(
        problems.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`).join('\n'),
      );
    if (options.switches.has('postman')) return fine(asJson(recipeCollection(found)));
    const given = options.values['scenario'];
    const model = given === undefined ? modelFile(found.model) : { path: given };
    if ('wrong' in model) return refused(model.wrong);
    const opened = openFile(model.path, null);
    if ('wrong' in opened) return refused(opened.wrong);
    const played = playRecipe(found, opened.scenario);
    return { code: played.well ? 0 : 1, out: playedText(found.title, played), err: '' };
  },
};
