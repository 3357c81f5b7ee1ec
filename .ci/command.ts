import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { Outcome } from './counts.ts';

/** `seconds` is the time a command has, `patience` what it has after that to close what it opened. */
export interface Limits {
  readonly seconds: number;
  readonly patience?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs one command, its output going straight to ours, and stops it with all it started once `seconds` are
 * over: first as Ctrl+C would, so that it can close what it opened, then by force.
 */
export function run(
  [command = '', ...args]: readonly string[],
  { seconds, patience = 10, env = {} }: Limits,
): Promise<Outcome> {
  const windows = process.platform === 'win32';
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    detached: !windows,
    shell: windows,
  });
  return new Promise((resolve) => {
    let late = false;
    const stop = () => {
      late = true;
      signal(child, 'SIGINT');
      force = setTimeout(() => {
        for (const pid of descendants(child.pid)) send(pid, 'SIGKILL');
        signal(child, 'SIGKILL');
      }, patience * 1000);
    };
    const limit = setTimeout(stop, seconds * 1000);
    let force: NodeJS.Timeout | undefined;
    const interrupted = () => {
      signal(child, 'SIGINT');
      process.exit(130);
    };
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    const settle = (outcome: Outcome) => {
      clearTimeout(limit);
      clearTimeout(force);
      signal(child, 'SIGKILL');
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      resolve(late ? 'late' : outcome);
    };
    child.once('error', () => settle('crashed'));
    child.once('exit', (code) => settle(code ?? 'crashed'));
  });
}

/** Reaches the whole process group. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid !== undefined) send(process.platform === 'win32' ? pid : -pid, name);
}

/** What has already ended is no error. */
function send(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['ESRCH', 'EPERM'].includes(code)) throw error;
  }
}

/** What a process started, and they in turn, even in groups of their own as browsers and servers are. */
function descendants(root: number | undefined): number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const rows = (stdout ?? '').split('\n').map((row) => row.trim().split(/\s+/).map(Number));
  const found = new Set(root === undefined ? [] : [root]);
  for (const parent of found) {
    for (const [pid, ppid] of rows) if (ppid === parent && pid) found.add(pid);
  }
  return [...found];
}
