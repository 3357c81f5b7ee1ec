import { type Study, type Studying, studying } from '#workbench';
import type { Asked, Told } from './useStudy.ts';

/** Milliseconds between two words about how far it has come. */
const EVERY = 100;

const tell = (told: Told) => self.postMessage(told);

function study({ scenario, start, budget, matters }: Asked): Study {
  const wish = { ...(budget === undefined ? {} : { budget }), ...(matters ? { matters } : {}) };
  const work = studying(scenario, start, wish);
  let last = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - last < EVERY) continue;
    last = performance.now();
    tell({ type: 'progress', progress: value satisfies Studying });
  }
}

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  try {
    tell({ type: 'done', study: study(data) });
  } catch (error) {
    tell({ type: 'failed', why: error instanceof Error ? error.message : String(error) });
  }
};
