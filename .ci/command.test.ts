import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './command.ts';

const node = (script: string) => [process.execPath, '-e', script];

test('reports the exit code', async () => {
  expect(await run(node('process.exit(0)'), { seconds: 20 })).toBe(0);
  expect(await run(node('process.exit(3)'), { seconds: 20 })).toBe(3);
});

test('reports a command that is not there', async () => {
  expect(await run(['no-such-command'], { seconds: 20 })).toBe('crashed');
});

test('reports a command that dies', async () => {
  expect(await run(node('process.kill(process.pid, "SIGKILL")'), { seconds: 20 })).toBe('crashed');
});

test.each([
  ['goes', '', false],
  ['will not go', 'process.on("SIGINT", () => {});', true],
])('stops a command that %s, and what it started', { timeout: 30_000 }, async (_, habit, detached) => {
  const file = join(await mkdtemp(join(tmpdir(), 'command-')), 'pid');
  const wait = `${habit} setInterval(() => {}, 1000);`;
  const outer = `const { pid } = require('node:child_process')
      .spawn(process.execPath, ['-e', ${JSON.stringify(wait)}], { detached: ${detached} });
    require('node:fs').writeFileSync(${JSON.stringify(file)}, String(pid)); ${wait}`;
  expect(await run(node(outer), { seconds: 1, patience: 1 })).toBe('late');
  const pid = Number(readFileSync(file, 'utf8'));
  await expect.poll(() => isRunning(pid)).toBe(false);
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
