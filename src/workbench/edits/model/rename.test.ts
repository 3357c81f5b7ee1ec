import { describe, expect, test } from 'vitest';
import { after, labelOf, textOf, wrongIn } from './fixtures/done.ts';
import { FULL } from './fixtures/full.ts';
import type { NamedId } from './named/kind.ts';

const { variants: _variants, ...PLAIN } = FULL;
const things: readonly (readonly [NamedId, string])[] = [
  ['program', 'Welcome'],
  ['folder', 'Europe'],
  ['person', 'Cleo'],
  ['field', 'Lifecycle Stage'],
  ['static list', 'Newsletter'],
  ['channel', 'Webinar'],
  ['email', 'Hello'],
  ['webhook', 'Enrich'],
  ['segmentation', 'Size'],
  ['revenue cycle model', 'Pipeline'],
  ['partition', 'EMEA'],
  ['owner', 'Kim'],
  ['smart list', 'Subscribers'],
  ['campaign', 'Lifecycle.Quality score'],
];

describe('rename', () => {
  test.each(things)('a %s is followed by everything that names %s', (kind, name) => {
    const bench = after({ type: 'rename', kind, name, to: 'Zebra' });
    expect(bench.message).toBeNull();
    expect(wrongIn(bench)).toEqual([]);
    const own = kind === 'campaign' ? 'Lifecycle.Zebra' : 'Zebra';
    // The value of a token and a folder's text say EMEA by themselves.
    const left = textOf(bench).split(`"${name}"`).length - 1;
    expect(left).toBe(kind === 'partition' ? 1 : 0);
    expect(textOf(bench)).toContain(own);
    const back = after(
      { type: 'rename', kind, name, to: 'Zebra' },
      { type: 'rename', kind, name: own, to: kind === 'campaign' ? 'Quality score' : name },
    );
    expect(back.scenario).toEqual(FULL);
    expect(back.changed).toBe(false);
  });

  test('a run is the same but for the name', () => {
    const before = after();
    const bench = after({ type: 'rename', kind: 'person', name: 'Cleo', to: 'Zoe' });
    const renamed = JSON.stringify(before.run.events).replaceAll('Cleo', 'Zoe');
    expect(JSON.stringify(bench.run.events)).toBe(renamed);
  });

  test('a campaign in a variant: the place and what it sets', () => {
    const { scenario } = after({
      type: 'rename',
      kind: 'campaign',
      name: 'Lifecycle.Quality score',
      to: 'Quality',
    });
    const changes = scenario.variants?.find(({ name }) => name === 'parallel')?.changes ?? [];
    expect(JSON.stringify(changes)).not.toContain('Quality score');
    expect(changes[1]?.at).toEqual([
      'instance',
      'programs',
      'Lifecycle',
      'campaigns',
      'Quality',
      'executable',
    ]);
  });

  test('a field in tokens, whatever the case', () => {
    const bench = after(
      {
        type: 'set',
        kind: 'email',
        name: 'Hello',
        key: 'subject',
        value: 'To {{Lead.lifecycle stage:default=x}}',
      },
      { type: 'rename', kind: 'field', name: 'Lifecycle Stage', to: 'Stage' },
    );
    expect(bench.scenario.instance.emails?.[0]?.subject).toBe('To {{Lead.Stage:default=x}}');
  });

  test('takes the spaces from both ends, and the same name changes nothing', () => {
    const bench = after({ type: 'rename', kind: 'person', name: 'Cleo', to: ' Zoe ' });
    expect(labelOf(bench)).toBe('Person "Cleo" becomes "Zoe"');
    expect(after({ type: 'rename', kind: 'person', name: 'Cleo', to: 'Cleo' }).past).toEqual([]);
  });

  test.each([
    [{ kind: 'person', name: 'Cleo', to: 'Ada' }, 'There is a person "Ada" already.'],
    [{ kind: 'campaign', name: 'Welcome.Send', to: 'Ask' }, '"Welcome" has a campaign "Ask" already.'],
    [{ kind: 'email', name: 'Hallo', to: 'Hello' }, 'There is no email "Hallo".'],
    [{ kind: 'program', name: 'Welcome', to: '' }, 'A program needs a name.'],
  ] as const)('%j is refused', (edit, message) => {
    const bench = after({ type: 'rename', ...edit });
    expect(bench.message).toBe(message);
    expect(bench.scenario).toEqual({ ...PLAIN, variants: FULL.variants });
  });
});
