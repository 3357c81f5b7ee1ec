import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './policy.ts';

/**
 * Puts a content security policy into every page of a build, as its last act: what a hostile model might smuggle in can
 * neither run nor send anything. Astro's own does not know the inline scripts of Starlight, nor styles of single elements.
 */
export function contentSecurity(): AstroIntegration {
  return {
    name: 'content-security',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
          path.endsWith('.html'),
        );
        for (const page of pages) {
          const path = `${folder}/${page}`;
          writeFileSync(path, withPolicy(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}
