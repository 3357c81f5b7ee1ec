import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runOfModel, runOfText } from './drawnRun.ts';

const called = ({ picture: { blocks } }: ReturnType<typeof runOfText>) =>
  blocks.filter(({ how }) => how === 'execute' || how === 'request').length;

test('every lesson and every answer has a run to draw', () => {
  for (const folder of ['lessons', 'faq']) {
    const path = join(import.meta.dirname, '../../../content', folder);
    for (const file of readdirSync(path)) {
      const { picture } = runOfText(readFileSync(join(path, file), 'utf8'), file);
      expect(picture.blocks.length, file).toBeGreaterThan(0);
    }
  }
});

test('of the runs of a text the first that calls is drawn, be it the one beside another', () => {
  const text = '<Playground scenario="across-workspaces" variant="across" compare="copy" />';
  expect(called(runOfText(text, 'A'))).toBeGreaterThan(0);
  const series = '<Playground scenario="mql-decision" variant="series" compare="parallel" />';
  expect(runOfText(series, 'A').picture.blocks.some(({ how }) => how === 'request')).toBe(false);
});

test('a text without a run has none, and says which it is', () => {
  expect(() => runOfText('No run.', 'Answer a')).toThrow('Answer a has no <Playground>');
});

test('a model is drawn as written, or in a variant that calls', () => {
  expect(called(runOfModel('2-2-two-executes'))).toBe(2);
  expect(called(runOfModel('across-workspaces'))).toBeGreaterThan(0);
});
