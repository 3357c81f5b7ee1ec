import { describe, expect, test } from 'vitest';
import { captionsIn } from './captions.ts';

const run = { scenario: 'shared-scoring', variant: 'true' };
const caption = (at: string, html: string) => `\n<lab-caption data-at="${at}">${html}</lab-caption>\n`;
const first = caption('Scoring.Score the activity 1 Ada', '<p>Look.</p>');
const second = caption('Newsletter.Subscribed 1', '<p>And <b>here</b>.</p>');

// Here, where no test waits for it: all models are read first.
const captions = captionsIn(first + second, run);

describe('captions', () => {
  test('quote what the trace says of their events', () => {
    expect(captions).toMatchObject([
      {
        moment: { campaign: 'Scoring.Score the activity', at: 1, person: 'Ada' },
        ...{ time: 'start', person: 'Ada', what: 'Score the activity, step 1: Change Score' },
        ...{ detail: 'Person Score goes from 0 to 25.', html: '<p>Look.</p>' },
      },
      { time: '+1 hour', person: 'Ben', html: '<p>And <b>here</b>.</p>' },
    ]);
  });

  test('may name what HTML escapes', () => {
    const odd = caption('R&#38;D.Go &quot;now&quot; 1', '');
    expect(() => captionsIn(first + odd, run)).toThrow('"R&D.Go "now" 1" is no step');
  });

  test('are refused where the run does not come to an event', () => {
    const nowhere = caption('Scoring.Score the activity 9', '<p>No.</p>');
    expect(() => captionsIn(first + nowhere, run)).toThrow('does not come to');
  });

  test('are refused when they are alone or something else stands between them', () => {
    expect(() => captionsIn(first, run)).toThrow('fewer than two steps');
    expect(() => captionsIn(`${first}<p>Between.</p>${second}`, run)).toThrow(
      'more than steps: <p>Between.</p>',
    );
  });
});
