import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Exchange } from './exchange.ts';
import { listen } from './listener.ts';
import { checkAgainst, type Described } from './schemas.ts';

/** A sandbox served by the command line, as a client meets it. */
export interface Served {
  /** For clients: every answer is checked on its way. */
  readonly address: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Holds the OpenAPI document, and the Postman collection with its environment. */
  readonly folder: string;
  /** All calls so far, the oldest first. */
  readonly calls: () => readonly Exchange[];
  /** Where answers so far were not as the OpenAPI document says. */
  readonly misfits: () => readonly string[];
  /** Puts the clock of tokens and rate limits on. The time of the model stands still. */
  readonly pass: (ms: number) => Promise<void>;
  readonly end: () => Promise<void>;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SAID = /REST +(\S+)\/rest[\s\S]*Client id +(\S+)\s+Secret +(\S+)[\s\S]*What it holds/;

/** What the command prints until it says where the sandbox is. */
async function beginningOf(child: ChildProcess): Promise<RegExpExecArray> {
  let said = '';
  for await (const piece of child.stdout ?? []) {
    said += piece;
    const found = SAID.exec(said);
    if (found) return found;
  }
  throw new Error(`The sandbox has not begun. It said: ${said}`);
}

/** Starts a sandbox with the instance that the command has of its own. */
export async function serve(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'lab-clients-'));
  const args = [here('../../src/cli/main.ts'), 'api', '--port', '0', '--documents', folder];
  const child = spawn(process.execPath, ['--import', here('./clock.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const [, own = '', clientId = '', clientSecret = ''] = await beginningOf(child);
  // Answered only after the documents are written, which is done at once when the address has been said.
  await fetch(own);
  const check = checkAgainst(JSON.parse(readFileSync(join(folder, 'openapi.json'), 'utf8')) as Described);
  const calls: Exchange[] = [];
  const found: string[] = [];
  const { address, close } = await listen(own, (exchange) => {
    calls.push(exchange);
    found.push(...check(exchange));
  });
  return {
    address,
    clientId,
    clientSecret,
    folder,
    calls: () => calls,
    misfits: () => found,
    async pass(ms) {
      const done = once(child, 'message');
      child.send(ms);
      await done;
    },
    async end() {
      close();
      const over = once(child, 'exit');
      child.kill('SIGTERM');
      await over;
      rmSync(folder, { recursive: true });
    },
  };
}
