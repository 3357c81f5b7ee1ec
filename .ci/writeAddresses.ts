import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf } from './addresses.ts';
import { readBuilt } from './built.ts';

// Others may link to what was published once: an address that is in the list stays in it.
const root = join(import.meta.dirname, '..');
const path = join(root, 'content/addresses.txt');
const old = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
const now = addressesOf(readBuilt(join(root, 'dist')));
const added = now.filter((address) => !old.includes(address));
writeFileSync(path, `${[...old, ...added].sort().join('\n')}\n`);
for (const address of added) console.log(address);
console.log(
  added.length === 0 ? 'Every address of the built site is in the list.' : `${added.length} added.`,
);
