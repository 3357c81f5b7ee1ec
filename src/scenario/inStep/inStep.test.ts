import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangeData, Scenario } from '#engine';
import { parse } from '../parse.ts';
import { patch } from '../patch.ts';
import { print } from '../print.ts';
import { editsBetween } from './edits.ts';
import { inStep } from './inStep.ts';
import { placeIn } from './placeIn.ts';

const SMALL = readFileSync(new URL('../fixtures/small.yaml', import.meta.url), 'utf8');
const COMMENTED = SMALL.replace('          flow:', '          # What happens.\n          flow:').replace(
  'duration: 2 hours',
  'duration: 2 hours # until the form is in',
);

const read = (text: string): Scenario => {
  const { scenario } = parse(text);
  if (!scenario) throw new Error('The text cannot be read.');
  return scenario;
};

const BASE = read(SMALL);
const FLOW = ['instance', 'programs', 'Ops', 'campaigns', 'New person', 'flow'];
const changed = (...changes: readonly ChangeData[]): Scenario => patch(BASE, changes).scenario;
const linesOnlyIn = (a: string, b: string) => a.split('\n').filter((line) => !b.split('\n').includes(line));

describe('a change elsewhere', () => {
  test('that changes nothing leaves the text alone', () => {
    expect(inStep(COMMENTED, BASE, structuredClone(BASE))).toBe(COMMENTED);
  });

  test('changes its line, and leaves layout and comments of the others', () => {
    const after = changed({ at: [...FLOW, 1, 'useParentTokenContext'], set: true });
    const text = inStep(COMMENTED, BASE, after);
    expect(read(text)).toEqual(after);
    expect(linesOnlyIn(COMMENTED, text)).toEqual(['              useParentTokenContext: false']);
    expect(linesOnlyIn(text, COMMENTED)).toEqual(['              useParentTokenContext: true']);
  });

  test('keeps comments above what it changes', () => {
    const text = SMALL.replace(
      '            - step: Wait',
      '            # Time for the form.\n            - step: Wait',
    );
    const after = changed({ at: [...FLOW, 2], remove: true });
    expect(inStep(text, BASE, after)).toContain('# Time for the form.\n');
    expect(read(inStep(text, BASE, after))).toEqual(after);
  });

  test('rewrites a line that is laid out in another way than it is printed', () => {
    const after = changed({ at: ['instance', 'programs', 'Ops', 'tokens', 'Score', 'value'], set: '+7' });
    const text = inStep(COMMENTED, BASE, after);
    expect(read(text)).toEqual(after);
    expect(text).toContain('# What happens.');
    expect(text).toContain('2 hours # until the form is in');
  });

  test('and back again says the model that was', () => {
    const after = changed({ at: [...FLOW, 1], remove: true });
    expect(read(inStep(inStep(COMMENTED, BASE, after), after, BASE))).toEqual(BASE);
  });

  test('of JSON gives the model too', () => {
    const after = changed({ at: ['title'], set: 'Another' });
    expect(read(inStep(JSON.stringify(BASE), BASE, after))).toEqual(after);
  });

  test('always gives the model, whatever the text looked like', () => {
    const edits = fc.constantFrom<ChangeData>(
      { at: [...FLOW, 1], remove: true },
      { at: [...FLOW, 1], insert: { step: 'Wait', duration: '1 day' } },
      { at: ['title'], set: 'Another\n# no comment' },
      { at: ['people', 1, 'fields'], set: { Country: 'Norway', 'Job Title': 'CEO' } },
      { at: ['script', 2], insert: { event: 'Person is Created', person: 'Ada', at: '1 day' } },
      { at: ['instance', 'programs', 'Ops', 'tokens', 'Score', 'value'], set: '{{x' },
    );
    const comment = fc.nat(SMALL.split('\n').length - 1);
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 4 }), fc.array(comment), (changes, places) => {
        const lines = SMALL.split('\n');
        for (const place of places) lines[place] = `# here\n${lines[place]}`;
        const text = lines.join('\n');
        const after = changed(...changes);
        expect(print(read(inStep(text, read(text), after)))).toBe(print(after));
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});

describe('while the reader is at something else', () => {
  test('the words that cannot be read stay, and the change comes where the reader is not', () => {
    const text = COMMENTED.replace('duration: 2 hours', 'duratio');
    const after = changed({ at: [...FLOW, 1, 'useParentTokenContext'], set: true });
    const result = inStep(text, BASE, after);
    expect(result).toContain('              duratio #');
    expect(result).toContain('useParentTokenContext: true');
    expect(parse(result).scenario).toBeNull();
  });

  test('the line that both have changed stays as the reader has it', () => {
    const text = SMALL.replace('duration: 2 hours', 'duration: 5 ho');
    const after = changed({ at: [...FLOW, 2, 'duration'], set: '3 hours' });
    expect(inStep(text, BASE, after)).toBe(text);
  });
});

test('edits make one text of another and touch no line that both have', () => {
  const text = fc
    .array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'd'), { maxLength: 12 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const edits = editsBetween(a, b);
      const made = edits.reduceRight(
        (one, { from, to, insert }) => one.slice(0, from) + insert + one.slice(to),
        a,
      );
      expect(made).toBe(b);
    }),
  );
  expect(editsBetween('a\nb\nc\n', 'a\nx\nc\n')).toEqual([{ from: 2, to: 4, insert: 'x\n' }]);
});

test('a path has its place in the text', () => {
  const path = ['instance', 'programs', 0, 'campaigns', 0, 'flow', 1, 'duration'];
  const [from, to] = placeIn(COMMENTED, path) ?? [0, 0];
  expect(COMMENTED.slice(from, to)).toBe('2 hours');
  expect(placeIn('', path)).toBeNull();
});
