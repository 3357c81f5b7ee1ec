import { describe, expect, test } from 'vitest';
import { after, labelOf, textOf } from '../fixtures/done.ts';

const welcome = { kind: 'program', name: 'Welcome' } as const;
const europe = { kind: 'folder', name: 'Europe' } as const;
const tokensOf = (bench: ReturnType<typeof after>) => bench.scenario.instance.programs[1]?.tokens;

describe('My Tokens', () => {
  test('are added, set, moved and removed', () => {
    const bench = after(
      { type: 'add token', of: welcome },
      { type: 'set token', of: welcome, at: 2, key: 'value', value: '2026' },
      { type: 'set token', of: welcome, at: 2, key: 'value', value: '2026-03-02' },
      { type: 'set token', of: welcome, at: 2, key: 'type', value: 'date' },
      { type: 'move token', of: welcome, from: 2, to: 0 },
      { type: 'remove token', of: welcome, at: 2 },
    );
    expect(tokensOf(bench)).toEqual([
      { name: 'New token', value: '2026-03-02', type: 'date' },
      { name: 'Offer', value: '{{my.Region}} offer' },
    ]);
    expect(bench.past).toHaveLength(5);
  });

  test('of the instance and of a folder', () => {
    const bench = after(
      { type: 'add token', of: { kind: 'instance' }, name: 'Year', value: '2026' },
      { type: 'remove token', of: europe, at: 0 },
    );
    expect(bench.scenario.instance.tokens?.at(-1)).toEqual({ name: 'Year', value: '2026' });
    expect(bench.scenario.instance.folders?.[0]).not.toHaveProperty('tokens');
    expect(bench.message).toBe(
      '{{my.Region}} still stands in: My Tokens of "Welcome"; Welcome.Send, step 2.',
    );
  });

  test('[5.14] a renamed one is followed by the texts that read it', () => {
    const bench = after({ type: 'rename token', of: europe, at: 0, to: 'Area' });
    expect(tokensOf(bench)?.[0]?.value).toBe('{{my.Area}} offer');
    expect(textOf(bench)).not.toContain('my.Region');
    expect(bench.message).toBe('2 places that read it follow.');
    expect(labelOf(bench)).toBe('My Token "Region" becomes "Area"');
  });

  test('[5.14] a text that reads a nearer one stays', () => {
    const bench = after(
      { type: 'add token', of: welcome, name: 'region', value: 'Madrid' },
      { type: 'rename token', of: europe, at: 0, to: 'Area' },
    );
    expect(textOf(bench)).toContain('{{my.Region}}');
    expect(bench.message).toBeNull();
  });

  test('emails of the program and API calls that pass it follow, too', () => {
    const bench = after({ type: 'rename token', of: welcome, at: 0, to: 'Deal' });
    expect(bench.scenario.instance.emails?.[0]?.subject).toContain('{{my.Deal}}');
    expect(bench.scenario.script.at(-1)?.['tokens']).toEqual({ Deal: 'now' });
  });

  test('[4.8] an API call may write the name in braces', () => {
    const bench = after(
      { type: 'set event', at: 5, key: 'tokens', value: { '{{my.Offer}}': 'now' } },
      { type: 'rename token', of: welcome, at: 0, to: 'Deal' },
    );
    expect(bench.scenario.script.at(-1)?.['tokens']).toEqual({ '{{my.Deal}}': 'now' });
  });

  test('the references can be left as they are', () => {
    const bench = after({ type: 'rename token', of: europe, at: 0, to: 'Area', references: false });
    expect(textOf(bench)).toContain('{{my.Region}}');
    expect(bench.message).toContain('Still written with the old name in:');
  });

  test.each([
    [{ type: 'add token', of: welcome, name: 'offer' }, '"Welcome" has a My Token "offer" already.'],
    [{ type: 'rename token', of: welcome, at: 0, to: '{{my.X}}' }, 'A My Token is named without braces.'],
    [{ type: 'rename token', of: welcome, at: 9, to: 'X' }, '"Welcome" has no My Token 10.'],
    [{ type: 'add token', of: { kind: 'folder', name: 'No' } }, 'There is no folder "No".'],
  ] as const)('%j is refused', (edit, message) => {
    expect(after(edit).message).toBe(message);
  });
});
