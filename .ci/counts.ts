/** How many checks held and how many did not. A skipped test is in neither. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** How a command ended: its exit code, or `late` when it was stopped at its time limit. */
export type Outcome = number | 'late' | 'crashed';

/** Reads the part of a Vitest JSON report that counts. A file that could not be loaded is one failure. */
export function countVitest(report: unknown): Count {
  const read = report as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  };
  const unloaded = read.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
  );
  return { passed: read.numPassedTests, failed: read.numFailedTests + unloaded.length };
}

/** Reads the part of a Playwright JSON report that counts. A test that held only on a second try has failed. */
export function countPlaywright(report: unknown): Count {
  const { stats, errors } = report as {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: unknown[];
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** A stage that is one check. */
export function countCheck(outcome: Outcome): Count {
  return outcome === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A stage that runs tests. `report` is what the runner wrote, or undefined when it wrote nothing readable.
 * Counts one failure more where the runner failed without a failed test to show for it, or ran no test.
 */
export function countTests(
  outcome: Outcome,
  report: unknown,
  read: (report: unknown) => Count,
): Count & { readonly why?: string } {
  const count = report === undefined ? undefined : attempt(() => read(report));
  if (!count || !Number.isInteger(count.passed + count.failed)) {
    return { passed: 0, failed: 1, why: 'the test runner left no report' };
  }
  if (count.failed > 0) return count;
  if (outcome !== 0) return { ...count, failed: 1, why: 'the test runner failed without a failed test' };
  if (count.passed === 0) return { passed: 0, failed: 1, why: 'no test ran' };
  return count;
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The line that closes the run. */
export function closingLine(counts: readonly Count[]): string {
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
