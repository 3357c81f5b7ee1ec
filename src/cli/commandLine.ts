import { nearest } from '#engine';
import { api } from './api/api.ts';
import { type Command, fine, type Outcome, refused } from './command.ts';
import { explore } from './explore.ts';
import { recipe } from './recipe/recipe.ts';
import { run } from './run.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  [run, explore, api, recipe].map((command) => [command.name, command]),
);

const HELP = `Runs Marketo smart campaigns from scenario files.

Usage: npm run -s lab -- COMMAND ...

${[...COMMANDS.values()].map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`).join('\n')}

"COMMAND --help" tells more.`;

/** Runs the command that the arguments name. */
export function commandLine([name, ...args]: readonly string[]): Outcome {
  if (name === '--help' || name === '-h' || name === 'help') return fine(HELP);
  if (name === undefined) return refused(HELP);
  const command = COMMANDS.get(name);
  if (!command) {
    const near = nearest(name, COMMANDS.keys());
    const hint =
      near === undefined ? `There is: ${[...COMMANDS.keys()].join(', ')}.` : `Did you mean "${near}"?`;
    return refused(`There is no command "${name}". ${hint}`);
  }
  return args.includes('--help') || args.includes('-h') ? fine(command.help) : command.run(args);
}
