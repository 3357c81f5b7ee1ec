import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What Spin found in the race of the lesson. */
export interface Verified {
  /** The final states, sorted: quality score, behavior score and stage of each person. */
  readonly finals: readonly string[];
  readonly states: number;
  readonly transitions: number;
  /** Of the verifier alone, without making it. */
  readonly milliseconds: number;
}

const STAGES = ['', 'Not a fit', 'Nurture', 'MQL'];

const there = (command: string): boolean => spawnSync(command, ['--version']).error === undefined;

/** Why Spin cannot be run here; nothing where it can. */
export function missing(): string | undefined {
  const absent = ['spin', 'gcc'].filter((command) => !there(command));
  return absent.length === 0 ? undefined : `${absent.join(' and ')} not installed`;
}

function numberIn(text: string, what: RegExp): number {
  return Number(what.exec(text)?.[1] ?? Number.NaN);
}

function stateOf(line: string): string {
  const people = line.trim().split(' ').slice(1);
  return people
    .map((person) => {
      const [quality, behavior, stage] = person.split('/');
      return `${quality}/${behavior}/${STAGES[Number(stage)]}`;
    })
    .join(' ');
}

/** Runs `lessonRace.pml` for so many people through Spin, every order tried. Throws where Spin or gcc is absent. */
export function verify(people: number): Verified {
  const folder = mkdtempSync(join(tmpdir(), 'spin-'));
  try {
    cpSync(new URL('lessonRace.pml', import.meta.url), join(folder, 'lessonRace.pml'));
    const at = { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, timeout: 60_000 } as const;
    // Spin leaves out of a state what no guard reads, and so forgets the stage: -o2 turns that off.
    execFileSync('spin', ['-a', '-o2', `-DPEOPLE=${people}`, 'lessonRace.pml'], at);
    execFileSync('gcc', ['-w', '-O2', '-DPRINTF', '-DNOREDUCE', '-DSAFETY', '-o', 'pan', 'pan.c'], at);
    const from = performance.now();
    const said = execFileSync('./pan', ['-m100000'], at);
    const milliseconds = performance.now() - from;
    const finals = said.split('\n').filter((line) => line.trim().startsWith('final'));
    return {
      finals: [...new Set(finals.map(stateOf))].sort(),
      states: numberIn(said, /([\d.e+]+) states, stored/),
      transitions: numberIn(said, /([\d.e+]+) transitions/),
      milliseconds,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
