import type { Plain, Scenario } from '#engine';
import { variant } from '../variant.ts';
import { apply } from './apply.ts';
import { released } from './base.ts';
import { fromBase64url } from './base64url.ts';
import { LINK_LIMITS } from './limits.ts';
import type { BaseOf, Link, LinkedBranch, Squeeze } from './link.ts';
import { checkBase, checkModel } from './model.ts';
import type { Record1 } from './record1.ts';
import { DAMAGED, newer, notScenario, type Refused, TOO_LARGE, unknownBase } from './refusal.ts';
import { unpack1 } from './version1.ts';

/** How the bytes behind a version byte are read. A version that was is never taken out: its links are out there. */
const READERS: Readonly<Record<number, typeof unpack1>> = { 1: unpack1 };
const NEWEST = 1;

type Found = { readonly scenario: Scenario } | Refused;

async function baseIn(record: Record1, baseOf: BaseOf): Promise<Found> {
  if ('base' in record) {
    const scenario = await released(record.base, record.digest, baseOf);
    return scenario ? { scenario } : unknownBase(record.base, record.digest);
  }
  const model = checkBase(record.scenario);
  return 'problems' in model ? notScenario(model.problems) : model;
}

/** The model that changes make; the very same one when there are none. */
function changed(from: Scenario, changes: readonly Plain[]): Found {
  if (changes.length === 0) return { scenario: from };
  const made = apply(from as unknown as Plain, changes);
  if (!made) return DAMAGED;
  const model = checkModel(made.data);
  return 'problems' in model ? notScenario(model.problems) : model;
}

function branchesOf(main: Scenario, record: Record1): readonly LinkedBranch[] | Refused {
  const branches: LinkedBranch[] = [];
  for (const { name, changes, policy, cursor = 'last', parent = null, from = null } of record.branches) {
    const made = changed(main, changes);
    if ('problem' in made) return made;
    branches.push({ name, ...made, policy, cursor, parent, from });
  }
  return branches;
}

async function linkOf(record: Record1, baseOf: BaseOf): Promise<{ readonly link: Link } | Refused> {
  const found = await baseIn(record, baseOf);
  if ('problem' in found) return found;
  const { scenario: base } = found;
  const { variant: name = null, policy, cursor = 'last', compare = null, view } = record;
  const start = variant(base, name);
  if (start.problems.length > 0) return notScenario(start.problems);
  const made = changed(start.scenario, record.changes);
  if ('problem' in made) return made;
  const branches = branchesOf(made.scenario, record);
  if ('problem' in branches) return branches;
  return { link: { base, variant: name, ...made, policy, cursor, compare, view, branches } };
}

/**
 * Reads the text of a link, which may be anything. Spaces and line ends in it are ignored, as mail programs put them in.
 * Every version that was ever made is read. Models come back checked for their shape, as files are; names in them that
 * mean nothing are for `compile` to report. Never rejects, and takes time and memory in proportion to the text and to
 * `LINK_LIMITS`, as far as `squeeze` keeps what it promises.
 */
export async function decodeLink(
  text: string,
  squeeze: Squeeze,
  baseOf: BaseOf,
): Promise<{ readonly link: Link } | Refused> {
  if (text.length > LINK_LIMITS.characters) return TOO_LARGE;
  const bytes = fromBase64url(text.replace(/\s/g, ''));
  const version = bytes?.[0];
  if (!bytes || version === undefined) return DAMAGED;
  if (version > NEWEST) return newer(version, NEWEST);
  const unpack = READERS[version];
  if (!unpack) return DAMAGED;
  const record = await unpack(bytes.subarray(1), squeeze);
  return 'problem' in record ? record : linkOf(record, baseOf);
}
