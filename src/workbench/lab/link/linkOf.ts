import type { Link, Scenario } from '#scenario';
import { same } from '../../same.ts';
import type { Lab } from '../lab.ts';
import { toLink } from '../linked/toLink.ts';

/** Whether a link means the same with another scenario as its base: no variant of the base is opened or compared. */
function canMove({ base, variant, compare }: Link, to: Scenario): boolean {
  const ofLab = compare === null || /^(branch|assumption):/.test(compare);
  return variant === null && ofLab && same(base.variants ?? [], to.variants ?? []);
}

/**
 * What a link to a lab carries (`toLink`). `from`: a scenario that the model was made from and that is known where links
 * are opened, such as one of the site, so that the link can be a difference to it; null for none. It becomes the base,
 * which a reset goes back to, unless a variant or the model as opened is in use: then it is left aside.
 */
export function linkOf(lab: Lab, view: Link['view'], from: Scenario | null): Link {
  const link = toLink(lab, view);
  return from !== null && canMove(link, from) ? { ...link, base: from } : link;
}
