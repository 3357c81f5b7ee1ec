import { describe, expect, test } from 'vitest';
import { closingLine, countCheck, countPlaywright, countTests, countVitest } from './counts.ts';

const vitest = (passed: number, failed: number, testResults: unknown[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 7,
  testResults,
});
const playwright = (stats: object, errors: unknown[] = []) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 7, ...stats },
  errors,
});

describe('reports', () => {
  test('of Vitest leave skipped tests out', () => {
    expect(countVitest(vitest(3, 2))).toEqual({ passed: 3, failed: 2 });
  });

  test('of Vitest count a file that did not load once, and no failed test twice', () => {
    const unloaded = { status: 'failed', assertionResults: [] };
    const failed = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
    expect(countVitest(vitest(3, 1, [unloaded, failed]))).toEqual({ passed: 3, failed: 2 });
  });

  test('of Playwright count flaky tests and errors outside tests as failed', () => {
    expect(countPlaywright(playwright({ expected: 5, unexpected: 1, flaky: 1 }, [{}]))).toEqual({
      passed: 5,
      failed: 3,
    });
  });
});

describe('stages', () => {
  test('that check one thing', () => {
    expect(countCheck(0)).toEqual({ passed: 1, failed: 0 });
    for (const outcome of [1, 'late', 'crashed'] as const) {
      expect(countCheck(outcome)).toEqual({ passed: 0, failed: 1 });
    }
  });

  test('that run tests', () => {
    expect(countTests(0, vitest(3, 0), countVitest)).toEqual({ passed: 3, failed: 0 });
    expect(countTests(1, vitest(3, 2), countVitest)).toEqual({ passed: 3, failed: 2 });
  });

  test.each([
    ['crashed before it reported', 1, undefined, 0],
    ['wrote a report of another shape', 0, { hello: 1 }, 0],
    ['failed with no failed test', 1, vitest(3, 0), 3],
    ['was stopped at its limit', 'late', vitest(3, 0), 3],
    ['ran no test', 0, vitest(0, 0), 0],
  ] as const)('whose runner %s count one failure and say why', (_, outcome, report, passed) => {
    expect(countTests(outcome, report, countVitest)).toEqual({ passed, failed: 1, why: expect.any(String) });
  });
});

test('the closing line sums what it is given', () => {
  expect(
    closingLine([
      { passed: 1, failed: 0 },
      { passed: 40, failed: 2 },
    ]),
  ).toBe('41 passed, 2 failed');
});
