import type { TokenFamily } from './kind.ts';
import { fieldToken } from './lead.ts';

/** A field of the person's company; no flag changes it (facts 4.7, 5.2). */
export const company: TokenFamily = {
  name: 'company',
  facts: ['4.7', '5.2', '5.20'],
  summary: 'Fields of the company, by their display names.',
  passed: false,
  lookUp(scene, name) {
    const found = fieldToken(scene, scene.program.companyFields, name);
    const facts = scene.context.parent ? ['5.2', '4.7'] : ['5.2'];
    return [{ place: `company of ${scene.person.name}`, found, facts }];
  },
};
