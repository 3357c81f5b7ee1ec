export { default as Fact } from './Fact.astro';
export type { Fact as FactEntry } from './facts.ts';
export { factSections } from './facts.ts';
export { confidenceWords, statusWords } from './factWords.ts';
export { default as Hook } from './Hook.astro';
export { lessonParts } from './lessonParts.ts';
export { default as Prose } from './Prose.astro';
