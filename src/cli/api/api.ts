import { LOCAL_PORT } from '#api';
import { type Command, fine, refused } from '../command.ts';
import { wishOf } from './options.ts';

const HELP = `Serves a sandbox of the Marketo Engage REST API on this machine.

Usage: npm run -s lab -- api [--scenario FILE] [--variant V] [--port N] [--save FILE]
                             [--documents FOLDER]

  --scenario FILE     A scenario in YAML or JSON: its instance and people, not its script.
                      A small instance of our own when left out.
  --variant V         One of the file's variants; the scenario as written when left out.
  --port N            ${LOCAL_PORT} when left out; 0 for any that is free.
  --save FILE         Where to write the instance and the people when the sandbox ends. What is
                      there is written over. Nothing is kept when left out.
  --documents FOLDER  Where to write openapi.json, collection.json and environment.json for
                      Postman, with the address and the credentials of this sandbox.

It prints the client id and the secret to use; both are made up anew each time. Only programs on
this machine reach it. Its time stands still between calls: POST /sandbox/v1/time.json with
by="1 hour" lets it go on. End it with Ctrl+C.

Exit code: 0 when it was ended, 2 when a file, the port or the arguments cannot be used.`;

/** `api`. Unlike the other commands it goes on after it has answered, until the program is ended. */
export const api: Command = {
  name: 'api',
  summary: 'Serves a sandbox of the REST API on this machine.',
  help: HELP,
  run(args) {
    const wish = wishOf(args, HELP);
    if (typeof wish === 'string') return refused(wish);
    // Loaded only now: the other commands need no server.
    import('./serve.ts')
      .then(({ serveSandbox }) => serveSandbox(wish))
      .catch((error: unknown) => {
        process.exitCode = 2;
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      });
    return fine('');
  },
};
