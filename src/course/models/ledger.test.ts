import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { models, modelsShowing } from './model.ts';

const LEDGER = join(import.meta.dirname, '../../../content/facts');

/** The ids of the facts of the ledger, with their status. */
const FACTS = readdirSync(LEDGER)
  .filter((name) => /^\d.*\.yaml$/.test(name))
  .flatMap((name) =>
    readFileSync(join(LEDGER, name), 'utf8')
      .split(/^ {2}- id: /m)
      .slice(1),
  )
  .map((entry) => ({
    id: /^"([^"]+)"/.exec(entry)?.[1] ?? '',
    status: /^ {4}status: (.+)$/m.exec(entry)?.[1] ?? '',
  }));

/** The first use of the models runs all of them, in all variants. */
const TIMEOUT = 60_000;

test('every fact that a model shows is in the ledger', { timeout: TIMEOUT }, () => {
  const known = new Set(FACTS.map(({ id }) => id));
  const shown = new Set(models().flatMap(({ shows }) => shows.map(({ fact }) => fact)));
  expect([...shown].filter((id) => !known.has(id))).toEqual([]);
});

test('every fact that the engine follows or assumes is shown by a model', { timeout: TIMEOUT }, () => {
  const live = FACTS.filter(({ status }) => status === 'modelled' || status === 'assumption');
  expect(live.length).toBeGreaterThan(100);
  expect(live.filter(({ id }) => modelsShowing(id).length === 0).map(({ id }) => id)).toEqual([]);
});
