import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressTroubles } from './addresses.ts';
import { readBuilt } from './built.ts';
import { previewTroubles } from './previews.ts';
import { siteTroubles } from './siteAddress.ts';

/** Looks at the built site as those do who link to it. */
const root = join(import.meta.dirname, '..');
const built = readBuilt(join(root, 'dist'));
const list = readFileSync(join(root, 'content/addresses.txt'), 'utf8').split('\n').filter(Boolean);
const troubles = [
  ...previewTroubles(built.pages, built.file),
  ...addressTroubles(list, built),
  ...siteTroubles(built),
];

for (const trouble of troubles) console.error(trouble);
console.log(
  `${built.pages.size} pages, ${list.length} addresses, ${troubles.length} troubles with links to them.`,
);
process.exitCode = troubles.length > 0 ? 1 : 0;
