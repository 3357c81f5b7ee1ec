import { join } from 'node:path';
import { readBuilt } from './built.ts';
import { previewTroubles } from './previews.ts';

/** Looks at the built site as those do who link to it. */
const built = readBuilt(join(import.meta.dirname, '..', 'dist'));
const troubles = previewTroubles(built.pages, built.file);

for (const trouble of troubles) console.error(trouble);
console.log(`${built.pages.size} pages, ${troubles.length} troubles with links to them.`);
process.exitCode = troubles.length > 0 ? 1 : 0;
