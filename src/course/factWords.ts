import type { Fact } from './facts.ts';

/** How well a fact is supported, as readers see it: the best first. */
export const confidenceWords: Record<Fact['confidence'], string> = {
  'adobe-docs': 'Documented by Adobe',
  'community-staff': 'Written by Marketo staff',
  seed: 'Described by a practitioner’s guide',
  community: 'Reported by practitioners',
  inferred: 'Deduced, not documented',
};

/** What the project does about a fact, as readers see it. */
export const statusWords: Record<Fact['status'], string> = {
  modelled: 'The engine follows it',
  assumption: 'The engine assumes it',
  shown: 'Told, not modelled',
  'out of scope': 'Left out on purpose',
};
