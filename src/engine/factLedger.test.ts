import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASSUMPTIONS } from './assumptions.ts';
import { compile } from './compile/compile.ts';
import { drawnModel } from './drawnModel.ts';
import { policyOf } from './policies/table.ts';
import { run } from './run.ts';

const here = import.meta.dirname;
const ledger = join(here, '../../content/facts');

interface Fact {
  readonly id: string;
  readonly status: string;
  readonly assumption: string | undefined;
}

/** The facts of the ledger. Each begins with its id and has exactly one status, which is checked below. */
function facts(): Fact[] {
  const files = readdirSync(ledger).filter((name) => /^\d.*\.yaml$/.test(name));
  const entries = files.flatMap((name) =>
    readFileSync(join(ledger, name), 'utf8')
      .split(/^ {2}- id: /m)
      .slice(1),
  );
  return entries.map((entry) => ({
    id: /^"([^"]+)"/.exec(entry)?.[1] ?? '',
    status: /^ {4}status: (\w+)$/m.exec(entry)?.[1] ?? '',
    assumption: /^ {4}assumption: (\S+)$/m.exec(entry)?.[1],
  }));
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

const isTest = (path: string) => path.endsWith('.test.ts');
const all = facts();
const known = new Set(all.map(({ id }) => id));
const ID = String.raw`\d{1,2}\.\d{1,2}[a-z]?`;

/** The ids in the code: as texts, and after "fact" or "facts" in prose. */
function cited(path: string): string[] {
  const code = readFileSync(path, 'utf8');
  const texts = [...code.matchAll(new RegExp(`'(${ID})'`, 'g'))].map((found) => found[1] ?? '');
  const prose = [...code.matchAll(/\bfacts? ([^)\n]*)/g)].flatMap(
    (found) => found[1]?.match(new RegExp(ID, 'g')) ?? [],
  );
  return [...texts, ...prose];
}

const titled = new Set(
  files(here)
    .filter(isTest)
    .flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(new RegExp(String.raw`\[(${ID})\]`, 'g'))].map(
        (found) => found[1] ?? '',
      ),
    ),
);

test('the ledger is read in full', () => {
  expect(all.length).toBeGreaterThan(150);
  expect(all.filter(({ id, status }) => id === '' || status === '')).toEqual([]);
});

test('every fact that the engine cites exists', () => {
  const missing = files(here)
    .filter((path) => !isTest(path))
    .flatMap((path) => cited(path).filter((id) => !known.has(id)));
  expect(missing).toEqual([]);
});

test('every fact that the title of a test names exists', () => {
  expect([...titled].filter((id) => !known.has(id))).toEqual([]);
});

test('every fact that is modelled or an assumption is named in the title of a test', () => {
  const untested = all.filter(
    ({ id, status }) => (status === 'modelled' || status === 'assumption') && !titled.has(id),
  );
  expect(untested.map(({ id }) => id)).toEqual([]);
});

test('every assumption of the ledger is a switch of the engine', () => {
  for (const { assumption } of all.filter(({ status }) => status === 'assumption'))
    expect(Object.keys(ASSUMPTIONS)).toContain(assumption);
});

describe('on drawn models', () => {
  test('every fact and every switch that an event or a problem cites exists', () => {
    const models = fc.array(fc.nat(0xffff), { maxLength: 300, size: 'max' }).map(drawnModel);
    fc.assert(
      fc.property(models, fc.nat(999), (model, seed) => {
        const compiled = compile(model);
        const { events } = run(compiled, policyOf(`random ${seed}`));
        const lookups = events.flatMap((event) =>
          event.type === 'step' ? event.tokens.flatMap((token) => token.lookups) : [],
        );
        const ids = [...compiled.problems, ...events, ...lookups].flatMap((one) => one.facts);
        expect(ids.filter((id) => !known.has(id))).toEqual([]);
        for (const id of events.flatMap(({ assumptions }) => assumptions))
          expect(ASSUMPTIONS).toHaveProperty(id);
      }),
      { numRuns: 150 },
    );
  });
});
