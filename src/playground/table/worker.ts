import type { Told } from './useTable.ts';
import { type Asked, working } from './work.ts';

/** Milliseconds between two words about how far it has come. */
const EVERY = 200;

const tell = (told: Told) => self.postMessage(told);

function work(asked: Asked): Told {
  const steps = working(asked);
  let last = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - last < EVERY) continue;
    last = performance.now();
    tell({ type: 'progress', progress: value });
  }
}

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  try {
    tell(work(data));
  } catch (error) {
    tell({ type: 'failed', why: error instanceof Error ? error.message : String(error) });
  }
};
