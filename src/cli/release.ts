import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { presentReleases, RELEASED } from './released.ts';

// Links refer to a version of a scenario for ever: a version that is there is neither written again nor taken away.
mkdirSync(RELEASED, { recursive: true });
const missing = presentReleases().filter(({ file }) => !existsSync(`${RELEASED}${file}`));
for (const { file, text } of missing) writeFileSync(`${RELEASED}${file}`, text);
for (const { file } of missing) console.log(`public/released/${file}`);
console.log(missing.length === 0 ? 'Every scenario is released as it is.' : `${missing.length} released.`);
