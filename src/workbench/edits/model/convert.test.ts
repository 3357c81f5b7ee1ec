import { describe, expect, test } from 'vitest';
import type { ModelEdit } from './action.ts';
import { after, labelOf } from './fixtures/done.ts';

const kindAfter = (...edits: readonly ModelEdit[]) => {
  const { program } = after(...edits);
  const { kind, requestable } = program.campaigns.find(({ ref }) => ref === 'Welcome.Ask') ?? {};
  return requestable ? 'requestable' : kind;
};
const ask = 'Welcome.Ask';

describe('convert', () => {
  test('[1.2] the triggers make a batch campaign a trigger campaign and back', () => {
    expect(kindAfter({ type: 'convert', campaign: ask, to: 'trigger' })).toBe('trigger');
    expect(kindAfter({ type: 'convert', campaign: ask, to: 'requestable' })).toBe('requestable');
    const bench = after(
      { type: 'convert', campaign: ask, to: 'requestable' },
      { type: 'convert', campaign: ask, to: 'batch' },
    );
    expect(bench.scenario).toEqual(after().scenario);
    expect(labelOf(bench)).toBe('Ask becomes a batch campaign');
  });

  test('a requestable keeps its other triggers as a trigger campaign, and callers are told of', () => {
    const bench = after({ type: 'convert', campaign: 'Welcome.Send', to: 'trigger' });
    const triggers = bench.scenario.instance.programs[1]?.campaigns[0]?.smartList?.triggers;
    expect(triggers?.map(({ trigger }) => trigger)).toEqual(['Added to List']);
    expect(bench.message).toBe('1 step can request "Send" no longer, and is underlined.');
  });

  test.each([
    [ask, 'executable', 'Clone "Ask" with Executable ticked'],
    ['Lifecycle.Quality score', 'batch', 'Clone "Quality score" with Executable left empty'],
    ['Welcome.Send', 'executable', 'Remove the triggers of "Send"'],
  ] as const)('[1.4] [1.14] %s cannot become %s: the sentence says the way', (campaign, to, way) => {
    const { message, past } = after({ type: 'convert', campaign, to });
    expect(message).toContain('The kind of a campaign is fixed when it is created.');
    expect(message).toContain(way);
    expect(past).toEqual([]);
  });
});
