import type { CDPSession, Page } from 'playwright';

/** Something in a page that is moved once a frame: a box that scrolls, down or sideways, or a slider. */
export interface Move {
  /** `scroll` turns the wheel by a notch a frame, `drag` and `pan` go from end to end, `scrub` moves a slider. */
  readonly kind: 'scroll' | 'drag' | 'pan' | 'scrub';
  readonly selector: string;
}

/** What each frame of a move took, in milliseconds. */
export interface Frames {
  /** From one frame to the next. */
  readonly times: readonly number[];
  /** The processor's time that the page's main thread was busy with it: other programs do not count. */
  readonly busy: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  readonly pid: number;
  readonly ts: number;
  readonly tdur?: number;
}

/** Pixels that a wheel turns in a frame when the reader is in a hurry. */
const NOTCH = 120;
const MARK = 'bench-frame';
const TASK = 'ThreadControllerImpl::RunTask';

/** Moves the thing from one frame to the next. Gives the time between frames, and leaves a mark in the trace at each. */
function moved(page: Page, move: Move, count: number): Promise<readonly number[]> {
  return page.evaluate(
    async ({ kind, selector, count, notch, mark }) => {
      const element = document.querySelector<HTMLElement>(selector);
      if (!element) throw new Error(`The page has no ${selector}.`);
      // React hears of a value only when it was not set through its own property.
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const go = (part: number) => {
        if (kind === 'scroll') element.scrollTop = Math.round(part * count) * notch;
        else if (kind === 'drag') element.scrollTop = part * (element.scrollHeight - element.clientHeight);
        else if (kind === 'pan') element.scrollLeft = part * (element.scrollWidth - element.clientWidth);
        else {
          setValue?.call(element, String(Math.round(part * Number((element as HTMLInputElement).max))));
          element.dispatchEvent(new Event('input', { bubbles: true }));
        }
      };
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const times: number[] = [];
      go(0);
      await frame();
      let before = await frame();
      for (let at = 1; at <= count; at++) {
        performance.mark(mark);
        go(at / count);
        const now = await frame();
        times.push(now - before);
        before = now;
      }
      performance.mark(mark);
      return times;
    },
    { ...move, count, notch: NOTCH, mark: MARK },
  );
}

/** The main thread's time between each mark and the next. */
function busyIn(events: readonly TraceEvent[]): readonly number[] {
  const marks = events.filter(({ name }) => name === MARK).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  const tasks = events
    .filter((one) => one.name === TASK && one.ph === 'X' && one.tid === first?.tid && one.pid === first.pid)
    .sort((a, b) => a.ts - b.ts);
  return marks.slice(1).map((end, at) => {
    const from = marks[at]?.ts ?? 0;
    const own = tasks.filter(({ ts }) => ts >= from && ts < end.ts);
    return own.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
  });
}

/** Moves something in a page once a frame, and measures each frame by the browser's own trace. */
export async function frames(page: Page, session: CDPSession, move: Move, count: number): Promise<Frames> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { readonly value: readonly unknown[] }) =>
    events.push(...(value as readonly TraceEvent[]));
  session.on('Tracing.dataCollected', take);
  const traceConfig = { includedCategories: ['toplevel', 'blink.user_timing'] };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  const times = await moved(page, move, count);
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', take);
  return { times, busy: busyIn(events) };
}

/** The value below which a part of the numbers lies; `part` from 0 to 1. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

export const perSecond = (times: readonly number[]): number =>
  (1000 * times.length) / times.reduce((sum, time) => sum + time, 0);
