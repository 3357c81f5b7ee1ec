import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { digestOf, parse } from '#scenario';

const CONTENT = fileURLToPath(new URL('../../content/scenarios/', import.meta.url));

/** Where the versions of scenarios lie that links refer to; the site serves them below `/released/`. */
export const RELEASED = fileURLToPath(new URL('../../public/released/', import.meta.url));

/** A version of a scenario as a file of its own, `ID.DIGEST.json`. */
export interface Release {
  readonly file: string;
  readonly text: string;
}

function releaseOf(path: string): Release {
  const { scenario, problems } = parse(readFileSync(`${CONTENT}${path}`, 'utf8'));
  if (!scenario)
    throw new Error(problems.map(({ line, message }) => `${path}:${line}: ${message}`).join('\n'));
  return { file: `${scenario.id}.${digestOf(scenario)}.json`, text: JSON.stringify(scenario) };
}

/** The present version of every scenario below `content/scenarios/`. Throws when one of them is not right. */
export function presentReleases(): readonly Release[] {
  return readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map(releaseOf);
}
