import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { policyOf, withPolicy } from './policy.ts';

const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const scripts = (html: string) => /script-src ([^;]*)/.exec(policyOf(html))?.[1]?.split(' ') ?? [];

describe('the policy of a page', () => {
  test('allows the scripts that stand in it, each once, and files of the site', () => {
    const html =
      '<script>a()</script><script type="module">b()</script><script>a()</script><script src="/c.js"></script>';
    expect(scripts(html)).toEqual(["'self'", "'wasm-unsafe-eval'", digest('a()'), digest('b()')]);
  });

  test('allows no other script, and nothing from elsewhere', () => {
    const policy = policyOf('<p>No script.</p>');
    expect(scripts('<p>No script.</p>')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(policy).toContain("default-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'|script-src [^;]*unsafe-inline/);
  });
});

test('it stands in the head before every script, and behind the character set', () => {
  const html = withPolicy(
    '<!doctype html><html><head><meta charset="utf-8"><script>a()</script></head></html>',
  );
  expect(html).toMatch(
    /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]*"><script>/,
  );
});

test('a page without a head is left as it is', () => {
  expect(withPolicy('<!doctype html><title>Redirecting</title>')).toBe(
    '<!doctype html><title>Redirecting</title>',
  );
});
