import { createHash } from 'node:crypto';

const INLINE = /<script\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi;

/** What a page may do, besides the scripts that stand in it: everything comes from the site itself. */
const RULES = [
  "default-src 'self'",
  // Widths, depths and colors of a run are styles of single elements, and the source view writes its own.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

/**
 * The content security policy of a page: of inline scripts it allows those that are in it now, by their digests, and of
 * others those of the site. The search is a program in WebAssembly. A policy in a page cannot say who may frame it.
 */
export function policyOf(html: string): string {
  const digests = [...html.matchAll(INLINE)].map(([, script = '']) => {
    return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  });
  const scripts = ["script-src 'self' 'wasm-unsafe-eval'", ...new Set(digests)].join(' ');
  return [...RULES, scripts].join('; ');
}

const HEAD = /<head\b[^>]*>\s*(<meta charset=[^>]*>)?/i;

/** A page with its policy at the beginning of its head, before anything that it is about. A page without a head stays. */
export function withPolicy(html: string): string {
  const policy = policyOf(html);
  return html.replace(
    HEAD,
    (head) => `${head}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
}
