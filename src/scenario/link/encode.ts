import type { Plain, Problem, Scenario } from '#engine';
import { variant } from '../variant.ts';
import { released } from './base.ts';
import { toBase64url } from './base64url.ts';
import { difference } from './difference.ts';
import { digestOf } from './digest.ts';
import { LINK_LIMITS } from './limits.ts';
import type { BaseOf, Link, LinkedBranch, Squeeze } from './link.ts';
import { checkBase, checkModel, type Model } from './model.ts';
import { DEFAULTS_1 } from './record1.ts';
import { notScenario, type Refused, TOO_LARGE } from './refusal.ts';
import { pack1 } from './version1.ts';

const VERSION = 1;

/** Data without keys that have no value, as a file would have it. */
const plainOf = (scenario: Scenario): Plain => JSON.parse(JSON.stringify(scenario)) as Plain;

const changesTo = (from: Scenario, to: Scenario): Plain =>
  from === to ? [] : (difference(plainOf(from), plainOf(to)) as Plain);

const baseless: BaseOf = async () => undefined;

async function baseOrWhole(base: Scenario, baseOf: BaseOf): Promise<Readonly<Record<string, Plain>>> {
  const digest = digestOf(base);
  const known = await released(base.id, digest, baseOf);
  return known ? { base: base.id, digest } : { scenario: plainOf(base) };
}

/** The parts that are not as they are when left out. */
function besides(parts: Readonly<Record<string, Plain>>): Readonly<Record<string, Plain>> {
  const isLeftOut = ([key, value]: [string, Plain]): boolean =>
    value === null ||
    Object.entries(DEFAULTS_1).some(([name, usual]) => name === key && usual === value) ||
    (typeof value === 'object' && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(parts).filter((part) => !isLeftOut(part)));
}

function branchRecord(main: Scenario, branch: LinkedBranch): Plain {
  const { name, scenario, policy, cursor, parent, from } = branch;
  return { name, ...besides({ changes: changesTo(main, scenario), policy, cursor, parent, from }) };
}

/** What the reader of the link would be told about its models. */
function problemsOf({ base, scenario, branches }: Link): readonly Problem[] {
  const models: readonly Model[] = [
    checkBase(base as unknown as Plain),
    ...[scenario, ...branches.map((branch) => branch.scenario)].map((one) =>
      checkModel(one as unknown as Plain),
    ),
  ];
  return models.flatMap((model) => ('problems' in model ? model.problems : []));
}

/**
 * The text of a link: base64url of a version byte, a checksum, and what the link holds, compressed. The base is named by
 * its id and digest where `baseOf` finds that very version, else it is in the link whole, with its variants; the model is
 * in it as its difference to the base in its variant, and each branch as its difference to the model, which is never much
 * longer than the model itself. A variant that the base does not have is left out. A link that could not be opened is not
 * made. Never rejects.
 */
export async function encodeLink(
  link: Link,
  squeeze: Squeeze,
  baseOf: BaseOf = baseless,
): Promise<{ readonly text: string } | Refused> {
  const problems = problemsOf(link);
  if (problems.length > 0) return notScenario(problems);
  const { base, scenario, policy, cursor, compare, view, branches } = link;
  const opened = variant(base, link.variant);
  const start =
    opened.problems.length > 0 ? { name: null, scenario: base } : { name: link.variant, ...opened };
  const record = {
    ...(await baseOrWhole(base, baseOf)),
    ...besides({
      variant: start.name,
      changes: changesTo(start.scenario, scenario),
      policy,
      cursor,
      compare,
      view,
      branches: branches.map((branch) => branchRecord(scenario, branch)),
    }),
  };
  const packed = await pack1(record, squeeze);
  if ('problem' in packed) return packed;
  const text = toBase64url(Uint8Array.from([VERSION, ...packed]));
  return text.length > LINK_LIMITS.characters ? TOO_LARGE : { text };
}
