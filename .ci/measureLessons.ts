import { join } from 'node:path';
import { readBuilt } from './built.ts';
import { lengthsOf, lengthTroubles } from './lengths.ts';

/** Measures the lessons of the built site as a reader gets them. */
const lengths = lengthsOf(readBuilt(join(import.meta.dirname, '..', 'dist')).pages);
const troubles = lengthTroubles(lengths);

console.log('Words that a lesson shows when it is opened, with its hints, and the minutes that they make:\n');
for (const { lesson, words, minutes } of lengths)
  console.log(`${String(words).padStart(6)} ${minutes.toFixed(1).padStart(5)}  ${lesson}`);
console.log('');
for (const trouble of troubles) console.error(trouble);
process.exitCode = troubles.length > 0 ? 1 : 0;
