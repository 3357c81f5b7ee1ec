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
  readonly where: string | undefined;
  readonly because: boolean;
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
    status: /^ {4}status: (.+)$/m.exec(entry)?.[1] ?? '',
    assumption: /^ {4}assumption: (\S+)$/m.exec(entry)?.[1],
    where: /^ {4}where: (\S+)$/m.exec(entry)?.[1],
    because: /^ {4}because: >-\n {6}\S/m.test(entry),
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

/** How many facts each section has; the ids count up from 1. */
const SECTIONS = [31, 30, 17, 18, 29, 34, 17, 12, 6, 9, 7, 23];

test('the ledger has every fact once, in order', () => {
  const ids = SECTIONS.flatMap((count, at) =>
    Array.from({ length: count }, (_, index) => `${at + 1}.${index + 1}`),
  );
  expect(all.map(({ id }) => id)).toEqual(ids);
});

test('every fact has a status and what that status asks for, and nothing of another status', () => {
  for (const { id, status, assumption, where, because } of all) {
    const given = { assumption: assumption !== undefined, where: where !== undefined, because };
    expect({ id, status, ...given }).toEqual({
      id,
      status: expect.stringMatching(/^(modelled|assumption|shown|out of scope)$/),
      assumption: status === 'assumption',
      where: status === 'shown',
      because: status === 'out of scope',
    });
  }
});

/** The anchors of the headings of a lesson or an answer, as the site makes them. */
function anchors(path: string): string[] {
  const [, kind, page] = /^\/(learn|faq)\/([\w-]+)\/$/.exec(path) ?? [];
  const text = readFileSync(join(ledger, '..', kind === 'learn' ? 'lessons' : 'faq', `${page}.mdx`), 'utf8');
  return [...text.matchAll(/^#+ (.+)$/gm)].map((heading) =>
    (heading[1] ?? '')
      .toLowerCase()
      .replaceAll(' ', '-')
      .replace(/[^\w-]/g, ''),
  );
}

test('the place where a fact is shown exists', () => {
  for (const { id, where } of all.filter(({ status }) => status === 'shown')) {
    const [path = '', anchor] = where?.split('#') ?? [];
    if (path === '/reference/facts/') expect(anchor).toBe(`f-${id}`);
    else expect(anchors(path)).toEqual(anchor ? expect.arrayContaining([anchor]) : expect.anything());
  }
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
